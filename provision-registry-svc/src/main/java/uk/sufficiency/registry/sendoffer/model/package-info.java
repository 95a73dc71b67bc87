/** The rules of a setting's SEND plan: plain Java, without any framework. */
@NullMarked
package uk.sufficiency.registry.sendoffer.model;

import org.jspecify.annotations.NullMarked;
