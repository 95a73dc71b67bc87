package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.provision.Provision;
import uk.sufficiency.gateway.standing.QualityReview;

/** What became of a change to a quality visit. */
@DefaultNonNull
@Description("What became of a change to a quality visit.")
public record QualityVisitChange(
    @Description("The visit after the change.") QualityReview visit,
    @Description("Its provision after the change, with its new version.") Provision provision) {}
