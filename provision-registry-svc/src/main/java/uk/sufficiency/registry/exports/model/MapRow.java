package uk.sufficiency.registry.exports.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.geography.model.LonLat;

/** One provision on the map, with its setting and its places on the day asked for. */
public record MapRow(
    UUID id,
    @Nullable String reference,
    String name,
    ProvisionKind kind,
    ProvisionStatus status,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    Site site,
    Places places) {

  /**
   * The setting.
   *
   * @param at where it is, unless the register knows no place
   */
  public record Site(
      String urn,
      String name,
      @Nullable String phase,
      @Nullable String postcode,
      @Nullable String wardCode,
      @Nullable String wardName,
      @Nullable String trust,
      @Nullable LonLat at) {}

  /** Places on the day. Offered and occupied ones are figures about pupils. */
  public record Places(int commissioned, int offered, int occupied) {

    int available() {
      return commissioned - offered - occupied;
    }
  }
}
