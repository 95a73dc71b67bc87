@NullMarked
package uk.sufficiency.gateway.outreach;

import org.jspecify.annotations.NullMarked;
