@NullMarked
package uk.sufficiency.registry.disclosure.model;

import org.jspecify.annotations.NullMarked;
