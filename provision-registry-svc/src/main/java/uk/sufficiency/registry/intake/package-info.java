/** How a file becomes rows: decoded, judged one by one, staged in the database. */
@NullMarked
package uk.sufficiency.registry.intake;

import org.jspecify.annotations.NullMarked;
