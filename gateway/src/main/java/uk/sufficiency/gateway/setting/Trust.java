package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** The academy trust that runs a setting. */
@DefaultNonNull
@Description("The academy trust that runs a setting.")
public record Trust(@Description("The trust's name in GIAS.") String name) {}
