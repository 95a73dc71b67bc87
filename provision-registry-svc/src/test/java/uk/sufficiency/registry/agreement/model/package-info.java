@NullMarked
package uk.sufficiency.registry.agreement.model;

import org.jspecify.annotations.NullMarked;
