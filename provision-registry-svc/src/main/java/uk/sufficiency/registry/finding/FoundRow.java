package uk.sufficiency.registry.finding;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.registry.finding.FoundProvision.DoesNotFit;
import uk.sufficiency.registry.finding.FoundProvision.Setting;
import uk.sufficiency.registry.finding.FoundProvision.Trust;
import uk.sufficiency.registry.finding.model.Miles;
import uk.sufficiency.registry.finding.model.Misfit;
import uk.sufficiency.registry.finding.model.RankKey;
import uk.sufficiency.registry.finding.model.Search;
import uk.sufficiency.registry.provision.ProvisionView.Places;
import uk.sufficiency.registry.provision.model.PlaceCount;
import uk.sufficiency.registry.standing.model.QualityGrade;

/** A row of the statement of {@link FindingSql} as callers see it. */
final class FoundRow {

  private FoundRow() {}

  static FoundProvision view(Row row, Search search) {
    List<Need> needs = Arrays.stream(row.getArrayOfStrings("needs")).map(Need::valueOf).toList();
    return new FoundProvision(
        row.getUUID("id"),
        row.getLong("version"),
        row.getString("reference"),
        row.getString("name"),
        ProvisionKind.valueOf(row.getString("kind")),
        ProvisionStatus.valueOf(row.getString("status")),
        needs,
        row.getInteger("nc_year_from"),
        row.getInteger("nc_year_to"),
        search.near() == null ? null : Miles.ofSquareMetres(row.getLong("square")),
        setting(row),
        Places.of(places(row)),
        Arrays.stream(row.getArrayOfStrings("misfits"))
            .map(misfit -> doesNotFit(Misfit.valueOf(misfit), row, search))
            .toList(),
        agreement(row),
        qualityReview(row));
  }

  private static FoundProvision.@Nullable Agreement agreement(Row row) {
    UUID id = row.getUUID("agreement_id");
    return id == null
        ? null
        : new FoundProvision.Agreement(
            id, row.getString("agreement_reference"), row.getLocalDate("agreement_review_on"));
  }

  private static FoundProvision.@Nullable QualityReview qualityReview(Row row) {
    UUID id = row.getUUID("quality_visit_id");
    return id == null
        ? null
        : new FoundProvision.QualityReview(
            id,
            row.getLocalDate("quality_visited_on"),
            QualityGrade.valueOf(row.getString("quality_overall")));
  }

  static RankKey key(Row row) {
    return new RankKey(
        row.getArrayOfStrings("misfits").length > 0,
        row.getLong("square"),
        row.getString("name"),
        row.getUUID("id"));
  }

  private static PlaceCount places(Row row) {
    return new PlaceCount(
        row.getInteger("commissioned"), row.getInteger("offered"), row.getInteger("occupied"));
  }

  private static Setting setting(Row row) {
    String trust = row.getString("trust_name");
    return new Setting(
        row.getString("urn"),
        row.getString("setting_name"),
        row.getString("phase"),
        row.getString("postcode"),
        ward(row.getString("ward_code"), row.getString("ward_name")),
        trust == null ? null : new Trust(trust));
  }

  private static @Nullable WardRef ward(@Nullable String code, @Nullable String name) {
    return code == null || name == null ? null : new WardRef(code, name);
  }

  private static DoesNotFit doesNotFit(Misfit reason, Row row, Search search) {
    String words =
        switch (reason) {
          case NEED -> "is for " + String.join(", ", row.getArrayOfStrings("needs"));
          case NC_YEAR ->
              "takes NC years %d to %d"
                  .formatted(row.getInteger("nc_year_from"), row.getInteger("nc_year_to"));
          case NOT_OPEN ->
              "is %s and takes nobody on %s".formatted(row.getString("status"), search.on());
          case TOO_FAR -> "is " + Miles.ofSquareMetres(row.getLong("square")) + " miles away";
          case NO_VACANCY -> "has no place free on " + search.on();
        };
    return new DoesNotFit(reason, words);
  }
}
