/** Education settings, as the registry knows them from GIAS. */
@NullMarked
package uk.sufficiency.gateway.setting;

import org.jspecify.annotations.NullMarked;
