@NullMarked
package uk.sufficiency.registry.setting.model;

import org.jspecify.annotations.NullMarked;
