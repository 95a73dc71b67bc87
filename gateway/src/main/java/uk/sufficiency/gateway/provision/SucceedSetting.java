package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** One setting has followed another, and its provisions go with it. */
@DefaultNonNull
@Description("One setting has followed another, and its provisions go with it.")
public record SucceedSetting(
    @Description("URN of the setting that was.") @Id String urn,
    @Description("URN of the setting that followed; a link in GIAS must tell so.") @Id String to,
    @Description("The day from which the provisions are there; not in the future.") LocalDate on,
    @Description("Why.") String reason) {}
