/** A real Keycloak with the suite's realm, and the tokens that it gives. */
@NullMarked
package uk.sufficiency.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
