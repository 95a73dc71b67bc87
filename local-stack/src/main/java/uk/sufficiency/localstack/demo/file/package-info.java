/** The invented town written down in the layouts that the suite imports. */
@NullMarked
package uk.sufficiency.localstack.demo.file;

import org.jspecify.annotations.NullMarked;
