@NullMarked
package uk.sufficiency.localstack.testreport;

import org.jspecify.annotations.NullMarked;
