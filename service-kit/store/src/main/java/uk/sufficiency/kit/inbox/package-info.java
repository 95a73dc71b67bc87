/**
 * What a service learns from others: applied once in effect, newest state wins, what cannot be
 * applied is put aside with its reason.
 */
@NullMarked
package uk.sufficiency.kit.inbox;

import org.jspecify.annotations.NullMarked;
