package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** Provisions that went on to the setting that followed. */
@DefaultNonNull
@Description("Provisions that went on to the setting that followed.")
public record SettingMove(
    @Description("URN of the setting that they went to.") @Id String to,
    @Description("The day from which they were there.") LocalDate on,
    @Description("How many provisions.") int provisions) {}
