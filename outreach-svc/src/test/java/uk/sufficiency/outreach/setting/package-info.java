/** Tests of this feature. */
@NullMarked
package uk.sufficiency.outreach.setting;

import org.jspecify.annotations.NullMarked;
