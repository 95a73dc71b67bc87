/** Service level agreements with provisions, and their reviews. */
@NullMarked
package uk.sufficiency.registry.agreement;

import org.jspecify.annotations.NullMarked;
