/** The rules of agreements and their reviews: plain Java, without any framework. */
@NullMarked
package uk.sufficiency.registry.agreement.model;

import org.jspecify.annotations.NullMarked;
