/** Tests of this feature. */
@NullMarked
package uk.sufficiency.outreach.request;

import org.jspecify.annotations.NullMarked;
