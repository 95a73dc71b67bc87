@NullMarked
package uk.sufficiency.registry.geography.model;

import org.jspecify.annotations.NullMarked;
