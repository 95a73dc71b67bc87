@NullMarked
package uk.sufficiency.registry.exports.model;

import org.jspecify.annotations.NullMarked;
