/** How a provision stands: its agreements and what quality visits found, as callers see them. */
@NullMarked
package uk.sufficiency.gateway.standing;

import org.jspecify.annotations.NullMarked;
