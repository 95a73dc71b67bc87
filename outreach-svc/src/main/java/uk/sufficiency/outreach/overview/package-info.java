/** What is known of several settings at once: the lists of other features in one answer. */
@NullMarked
package uk.sufficiency.outreach.overview;

import org.jspecify.annotations.NullMarked;
