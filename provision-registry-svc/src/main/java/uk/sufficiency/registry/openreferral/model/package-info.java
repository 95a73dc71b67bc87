/** Which words the open feed has for provisions, needs, ages and kinds; plain Java. */
@NullMarked
package uk.sufficiency.registry.openreferral.model;

import org.jspecify.annotations.NullMarked;
