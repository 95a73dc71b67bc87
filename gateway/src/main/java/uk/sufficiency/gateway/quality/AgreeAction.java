package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.QualityDomain;

/** Something to be done after a visit. */
@DefaultNonNull
@Description("Something to be done after a visit.")
public record AgreeAction(
    @Description("The domain it is about.") QualityDomain domain,
    @Description("What is to be done.") String text,
    @Description("The job or role of who sees to it; never a pupil.") String owner,
    @Description("By when.") LocalDate dueOn) {}
