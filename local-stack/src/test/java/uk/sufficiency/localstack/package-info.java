@NullMarked
package uk.sufficiency.localstack;

import org.jspecify.annotations.NullMarked;
