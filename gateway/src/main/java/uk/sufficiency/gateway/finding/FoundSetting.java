package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.setting.Trust;
import uk.sufficiency.gateway.setting.Ward;

/** The setting of a provision that was found, in short. */
@DefaultNonNull
@Description("The setting of a provision that was found, in short; all of it is at provision.")
public record FoundSetting(
    @Description("Unique reference number in Get Information About Schools (GIAS).") @Id String urn,
    @Description("The setting's name in GIAS.") String name,
    @Description("Phase of education in GIAS's words, such as Primary.") @Nullable String phase,
    @Description("Postcode.") @Nullable String postcode,
    @Description("The ward it lies in.") @Nullable Ward ward,
    @Description("The academy trust that runs it, if one does.") @Nullable Trust trust) {}
