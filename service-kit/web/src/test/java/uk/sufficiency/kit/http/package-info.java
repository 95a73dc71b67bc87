@NullMarked
package uk.sufficiency.kit.http;

import org.jspecify.annotations.NullMarked;
