@NullMarked
package uk.sufficiency.registry.provision.model;

import org.jspecify.annotations.NullMarked;
