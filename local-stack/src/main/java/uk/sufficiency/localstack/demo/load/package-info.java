/** How the demo's files and its outreach story go through the public gateway. */
@NullMarked
package uk.sufficiency.localstack.demo.load;

import org.jspecify.annotations.NullMarked;
