/** What every HTTP door of the suite refuses before anything else looks at it. */
@NullMarked
package uk.sufficiency.kit.http;

import org.jspecify.annotations.NullMarked;
