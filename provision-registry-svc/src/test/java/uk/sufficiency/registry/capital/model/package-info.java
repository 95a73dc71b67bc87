@NullMarked
package uk.sufficiency.registry.capital.model;

import org.jspecify.annotations.NullMarked;
