@NullMarked
package uk.sufficiency.registry.finding;

import org.jspecify.annotations.NullMarked;
