/** What is looked for and why something does not fit; plain Java. */
@NullMarked
package uk.sufficiency.registry.finding.model;

import org.jspecify.annotations.NullMarked;
