/** What the component tests share: callers, the registry's part, the topic as others read it. */
@NullMarked
package uk.sufficiency.outreach.testing;

import org.jspecify.annotations.NullMarked;
