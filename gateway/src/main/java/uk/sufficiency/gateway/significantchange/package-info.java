/** Opening, closing and resizing provision by DfE's and the council's processes. */
@NullMarked
package uk.sufficiency.gateway.significantchange;

import org.jspecify.annotations.NullMarked;
