/** Opening, closing and resizing provision by DfE's and the council's processes. */
@NullMarked
package uk.sufficiency.registry.significantchange;

import org.jspecify.annotations.NullMarked;
