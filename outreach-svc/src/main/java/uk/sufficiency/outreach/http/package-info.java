/** What the doors of this service share. */
@NullMarked
package uk.sufficiency.outreach.http;

import org.jspecify.annotations.NullMarked;
