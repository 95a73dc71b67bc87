/** The doors through which official files, and our own, enter the registry. */
@NullMarked
package uk.sufficiency.registry.imports;

import org.jspecify.annotations.NullMarked;
