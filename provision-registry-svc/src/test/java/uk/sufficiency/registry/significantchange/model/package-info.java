@NullMarked
package uk.sufficiency.registry.significantchange.model;

import org.jspecify.annotations.NullMarked;
