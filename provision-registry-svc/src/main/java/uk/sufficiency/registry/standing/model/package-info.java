/**
 * The words in which agreements and quality visits judge a provision: plain Java, without any
 * framework.
 */
@NullMarked
package uk.sufficiency.registry.standing.model;

import org.jspecify.annotations.NullMarked;
