/** The four services, started from what the build packaged. */
@NullMarked
package uk.sufficiency.localstack.service;

import org.jspecify.annotations.NullMarked;
