/**
 * One catalogue of errors, and RFC 9457 problem details as the only form in which they leave a
 * service.
 */
@NullMarked
package uk.sufficiency.kit.problem;

import org.jspecify.annotations.NullMarked;
