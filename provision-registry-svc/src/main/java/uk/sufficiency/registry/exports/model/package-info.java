/** What stands in an exported file, column by column; plain Java. */
@NullMarked
package uk.sufficiency.registry.exports.model;

import org.jspecify.annotations.NullMarked;
