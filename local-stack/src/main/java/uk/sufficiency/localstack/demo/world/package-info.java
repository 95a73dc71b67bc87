/** The invented town: its wards, settings, provisions, pupils and figures, drawn from one seed. */
@NullMarked
package uk.sufficiency.localstack.demo.world;

import org.jspecify.annotations.NullMarked;
