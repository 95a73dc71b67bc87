package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.LinkType;

/**
 * A link from one setting to another in GIAS. Becoming an academy gives a school a new URN; the
 * link from old to new is kept.
 */
@DefaultNonNull
@Description(
    "A link from one setting to another in GIAS. Becoming an academy gives a school a new URN; the link from old to new is kept.")
public record SettingLink(
    @Description("Whether the other setting came before or after.") LinkType type,
    @Description("The other setting's URN.") @Id String urn,
    @Description("The other setting's name.") @Nullable String name,
    @Description("The day the link began.") @Nullable LocalDate establishedOn,
    @Description("GIAS's own wording of the link.") @Nullable String description) {}
