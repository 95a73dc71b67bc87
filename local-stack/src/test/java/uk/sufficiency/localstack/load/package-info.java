@NullMarked
package uk.sufficiency.localstack.load;

import org.jspecify.annotations.NullMarked;
