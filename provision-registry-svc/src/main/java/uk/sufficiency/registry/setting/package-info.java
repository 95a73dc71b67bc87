/** Education settings by URN, and the links between a setting and what came before or after it. */
@NullMarked
package uk.sufficiency.registry.setting;

import org.jspecify.annotations.NullMarked;
