/** What GIAS says of a setting, read and judged row by row; plain Java. */
@NullMarked
package uk.sufficiency.registry.setting.model;

import org.jspecify.annotations.NullMarked;
