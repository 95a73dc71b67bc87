/** Support requests: raised, accepted, visited, closed, or turned away. */
@NullMarked
package uk.sufficiency.outreach.request;

import org.jspecify.annotations.NullMarked;
