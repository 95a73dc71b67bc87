/** The synthetic demo: generated from a seed, loaded through the public gateway. */
@NullMarked
package uk.sufficiency.localstack.demo;

import org.jspecify.annotations.NullMarked;
