@NullMarked
package uk.sufficiency.registry.sendoffer.model;

import org.jspecify.annotations.NullMarked;
