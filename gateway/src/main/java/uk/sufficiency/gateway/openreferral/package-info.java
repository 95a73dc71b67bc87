/**
 * The open feed (Open Referral UK 3.0), for anybody and without a token: asked of the registry now
 * and then, and answered from memory in between.
 */
@NullMarked
package uk.sufficiency.gateway.openreferral;

import org.jspecify.annotations.NullMarked;
