package uk.sufficiency.gateway.setting;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.LinkType;
import uk.sufficiency.gateway.vocabulary.SettingStatus;

/** An education setting: a school, nursery, college or pupil referral unit. Its key is its URN. */
@DefaultNonNull
@Description(
    "An education setting: a school, nursery, college or pupil referral unit. Its key is its URN.")
public record Setting(
    @Description("Unique reference number in Get Information About Schools (GIAS).") @Id String urn,
    @Description("UK provider reference number, where there is one.") @Nullable String ukprn,
    @Description("The setting's name in GIAS.") String name,
    @Description("Phase of education in GIAS's words, such as Primary.") @Nullable String phase,
    @Description("Type of establishment in GIAS's words.") @Nullable String type,
    @Description("Whether the setting is open.") SettingStatus status,
    @Description("The day it opened, where GIAS has one.") @Nullable LocalDate openedOn,
    @Description("The day it closed, where it has.") @Nullable LocalDate closedOn,
    @Description("Postcode.") @Nullable String postcode,
    @Description("British National Grid easting in metres.") @Nullable Integer easting,
    @Description("British National Grid northing in metres.") @Nullable Integer northing,
    @Description("The ward it lies in.") @Nullable Ward ward,
    @Description("The academy trust that runs it, if one does.") @Nullable Trust trust,
    @Description("Statutory lowest age in years.") @Nullable Integer ageFrom,
    @Description("Statutory highest age in years.") @Nullable Integer ageTo,
    @Description("Links to the settings before and after it.") List<@NonNull SettingLink> links,
    @Description("Version of the setting's record; it grows with every change.") int version,
    @Description(
            "URN that stands for it today, after academisation or merger; its own where nothing followed.")
        @Nullable
        @Id
        String currentUrn) {

  /** The setting that followed this one, found through its links. */
  @Nullable
  @Description("The setting that followed this one, for example when the school became an academy.")
  public SettingLink getSuccessor() {
    return links.stream()
        .filter(link -> link.type() == LinkType.SUCCESSOR)
        .max(Comparator.comparing(SettingLink::establishedOn, nullsFirst(naturalOrder())))
        .orElse(null);
  }
}
