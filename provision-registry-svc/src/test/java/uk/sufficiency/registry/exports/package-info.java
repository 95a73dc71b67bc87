@NullMarked
package uk.sufficiency.registry.exports;

import org.jspecify.annotations.NullMarked;
