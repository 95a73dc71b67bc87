/** What is known of a setting, without any framework. */
@NullMarked
package uk.sufficiency.outreach.setting.model;

import org.jspecify.annotations.NullMarked;
