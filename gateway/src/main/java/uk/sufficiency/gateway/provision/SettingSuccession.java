package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The provisions that went from one setting to the one that followed it. */
@DefaultNonNull
@Description("The provisions that went from one setting to the one that followed it.")
public record SettingSuccession(
    @Description("URN of the setting that was.") @Id String from,
    @Description("URN of the setting that followed.") @Id String to,
    @Description("The day from which the provisions are there.") LocalDate on,
    @Description("The provisions that have moved.") List<@NonNull Provision> provisions) {}
