/** Service level agreements with provisions, and their reviews. */
@NullMarked
package uk.sufficiency.gateway.agreement;

import org.jspecify.annotations.NullMarked;
