package uk.sufficiency.registry.exports.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * The school capacity survey's (SCAP) words for specialist places, as in the codes of its planning
 * areas for them: UR, SS, AP, IN.
 */
public enum ScapCategory {
  /** SEN units and resourced provision; inclusion bases are what policy calls them since 2026. */
  UR,
  /** Special schools. */
  SS,
  /** Alternative provision. */
  AP,
  /** Independent and non-maintained special schools. */
  IN;

  /** The category of a kind of provision; none where SCAP does not ask. */
  public static @Nullable ScapCategory find(ProvisionKind kind) {
    return switch (kind) {
      case RESOURCE_PROVISION, SUPPORT_BASE, SPECIALIST_BASE -> UR;
      case SPECIAL_SCHOOL -> SS;
      case ALTERNATIVE_PROVISION -> AP;
      case INDEPENDENT_NON_MAINTAINED -> IN;
      case MAINSTREAM,
          INDEPENDENT_SPECIALIST_POST16,
          FURTHER_EDUCATION,
          EARLY_YEARS,
          EDUCATED_OTHERWISE ->
          null;
    };
  }
}
