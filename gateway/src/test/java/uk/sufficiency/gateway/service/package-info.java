@NullMarked
package uk.sufficiency.gateway.service;

import org.jspecify.annotations.NullMarked;
