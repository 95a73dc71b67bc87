package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A ward of the council. */
@DefaultNonNull
@Description("A ward of the council.")
public record Ward(
    @Description("The ward's code, such as E05012993.") @Id String code,
    @Description("The ward's name.") String name) {}
