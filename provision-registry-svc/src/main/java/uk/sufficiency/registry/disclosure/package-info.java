/** Who may see figures about pupils, and what everybody else sees of them. */
@NullMarked
package uk.sufficiency.registry.disclosure;

import org.jspecify.annotations.NullMarked;
