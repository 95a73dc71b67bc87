package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.provision.Provision;
import uk.sufficiency.gateway.standing.Agreement;

/** What became of a change to an agreement. */
@DefaultNonNull
@Description("What became of a change to an agreement.")
public record AgreementChange(
    @Description("The agreement after the change.") Agreement agreement,
    @Description("Its provision after the change, with its new version.") Provision provision) {}
