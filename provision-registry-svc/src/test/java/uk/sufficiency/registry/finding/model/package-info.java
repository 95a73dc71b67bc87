@NullMarked
package uk.sufficiency.registry.finding.model;

import org.jspecify.annotations.NullMarked;
