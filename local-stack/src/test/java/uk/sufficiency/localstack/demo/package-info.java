@NullMarked
package uk.sufficiency.localstack.demo;

import org.jspecify.annotations.NullMarked;
