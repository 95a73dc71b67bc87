/** Whether a change to provision needs the DfE's or the council's process, and how far that is. */
@NullMarked
package uk.sufficiency.registry.significantchange.model;

import org.jspecify.annotations.NullMarked;
