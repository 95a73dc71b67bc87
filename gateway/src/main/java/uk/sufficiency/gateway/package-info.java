/**
 * The only door of the suite. It owns the GraphQL schema, asks the three services on behalf of the
 * caller, and puts their answers together; it stores nothing.
 */
@NullMarked
package uk.sufficiency.gateway;

import org.jspecify.annotations.NullMarked;
