package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.SettingStatus;

/** One of the settings that followed each other. */
@DefaultNonNull
@Description("One of the settings that followed each other, whether or not the register holds it.")
public record SettingStage(
    @Description("Its URN.") @Id String urn,
    @Description("Its name, where it is known.") @Nullable String name,
    @Description("Whether it is open; absent where the register does not hold it.") @Nullable
        SettingStatus status,
    @Description("The day it opened, where GIAS has one.") @Nullable LocalDate openedOn,
    @Description("The day it closed, where it has.") @Nullable LocalDate closedOn,
    @Description("URN of the setting that followed it, where one did.") @Nullable @Id
        String followedBy,
    @Description("The day it was followed, where GIAS tells.") @Nullable LocalDate followedOn,
    @Description("Provisions that went on to another setting.") List<@NonNull SettingMove> moves) {}
