/** The rules of quality visits: plain Java, without any framework. */
@NullMarked
package uk.sufficiency.registry.quality.model;

import org.jspecify.annotations.NullMarked;
