/** The open feed's content, as Open Referral UK 3.0 writes it: only what anybody may know. */
@NullMarked
package uk.sufficiency.registry.openreferral;

import org.jspecify.annotations.NullMarked;
