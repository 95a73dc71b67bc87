@NullMarked
package uk.sufficiency.localstack.process;

import org.jspecify.annotations.NullMarked;
