/**
 * Experts at Hand (EAH): what settings ask for, who visits them, and how far the service reaches.
 */
@NullMarked
package uk.sufficiency.outreach;

import org.jspecify.annotations.NullMarked;
