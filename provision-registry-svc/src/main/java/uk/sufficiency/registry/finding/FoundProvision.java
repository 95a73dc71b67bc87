package uk.sufficiency.registry.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.registry.finding.model.Misfit;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * A provision that was found, with all that is told about it at once.
 *
 * @param distanceMiles in a straight line, to one decimal; absent where no distance was asked for
 * @param doesNotFit why it is not what was looked for; empty where it is
 */
public record FoundProvision(
    UUID id,
    long version,
    @Nullable String reference,
    String name,
    ProvisionKind kind,
    ProvisionStatus status,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    @Nullable Double distanceMiles,
    Setting setting,
    ProvisionView.Places places,
    List<DoesNotFit> doesNotFit,
    @Nullable Agreement agreement,
    @Nullable QualityReview latestQualityReview) {

  /** The setting that has it. */
  public record Setting(
      String urn,
      String name,
      @Nullable String phase,
      @Nullable String postcode,
      @Nullable WardRef ward,
      @Nullable Trust trust) {}

  /** The trust that runs an academy. */
  public record Trust(String name) {}

  /** The agreement that runs today, in short. */
  public record Agreement(UUID id, String reference, @Nullable LocalDate reviewOn) {}

  /** The latest quality visit, in short. */
  public record QualityReview(UUID id, LocalDate visitedOn, QualityGrade overall) {}

  /** One reason, in words too. */
  public record DoesNotFit(Misfit reason, String words) {}

  /**
   * As those outside the planning roles see it. The version is 0, for it counts the changes of the
   * places, too.
   */
  FoundProvision forEverybody() {
    return new FoundProvision(
        id,
        0,
        reference,
        name,
        kind,
        status,
        needs,
        ncYearFrom,
        ncYearTo,
        distanceMiles,
        setting,
        places.forEverybody(),
        doesNotFit,
        agreement,
        latestQualityReview);
  }

  /** As those see it to whom agreements and quality visits are no business. */
  FoundProvision withoutStanding() {
    return new FoundProvision(
        id,
        version,
        reference,
        name,
        kind,
        status,
        needs,
        ncYearFrom,
        ncYearTo,
        distanceMiles,
        setting,
        places,
        doesNotFit,
        null,
        null);
  }
}
