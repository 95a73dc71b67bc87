/** What a test run has done, told from the reports that Maven's test runners leave. */
@NullMarked
package uk.sufficiency.localstack.testreport;

import org.jspecify.annotations.NullMarked;
