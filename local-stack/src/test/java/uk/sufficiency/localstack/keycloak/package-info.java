@NullMarked
package uk.sufficiency.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
