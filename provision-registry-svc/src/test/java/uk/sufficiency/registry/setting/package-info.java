@NullMarked
package uk.sufficiency.registry.setting;

import org.jspecify.annotations.NullMarked;
