@NullMarked
package uk.sufficiency.kit.pupil;

import org.jspecify.annotations.NullMarked;
