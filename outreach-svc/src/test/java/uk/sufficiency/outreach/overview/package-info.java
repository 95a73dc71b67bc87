/** Component tests of the lists of several settings. */
@NullMarked
package uk.sufficiency.outreach.overview;

import org.jspecify.annotations.NullMarked;
