@NullMarked
package uk.sufficiency.registry.openreferral.model;

import org.jspecify.annotations.NullMarked;
