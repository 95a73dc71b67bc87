package uk.sufficiency.gateway.imports;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import uk.sufficiency.gateway.service.Service;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** The kinds of file that can be imported, and the service that each goes to. */
enum ImportKind {
  GIAS("gias", Service.REGISTRY),
  GIAS_LINKS("gias-links", Service.REGISTRY),
  BOUNDARIES("boundaries", Service.REGISTRY),
  POSTCODES("postcodes", Service.REGISTRY),
  PROVISIONS("provisions", Service.REGISTRY),
  PLACEMENTS("placements", Service.REGISTRY),
  PLACE_CHANGE("place-change", Service.REGISTRY),
  CASELOAD("caseload", Service.FORECASTING),
  POPULATION("population", Service.FORECASTING),
  UNIT_COSTS("unit-costs", Service.FORECASTING);

  private static final Set<String> REGISTRY_ROLES = Set.of(Roles.PLACE_PLANNER, Roles.COMMISSIONER);
  private static final Set<String> FORECASTING_ROLES = Set.of(Roles.ANALYST, Roles.COMMISSIONER);

  private final String path;
  private final Service service;

  ImportKind(String path, Service service) {
    this.path = path;
    this.service = service;
  }

  /**
   * The kind that an address names.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException NOT_FOUND, naming the kinds there are
   */
  static ImportKind get(String path) {
    return Arrays.stream(values())
        .filter(kind -> kind.path.equals(path))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        CommonError.NOT_FOUND,
                        "There is no such kind of import. Known: %s.".formatted(known()))
                    .asException());
  }

  private static String known() {
    return Arrays.stream(values()).map(kind -> kind.path).collect(joining(", "));
  }

  String path() {
    return path;
  }

  Service service() {
    return service;
  }

  /** Whether it can be seen beforehand what a file would change. */
  boolean hasPreview() {
    return service == Service.REGISTRY && this != PLACEMENTS;
  }

  /** The roles that may import this kind. */
  Set<String> roles() {
    return service == Service.REGISTRY ? REGISTRY_ROLES : FORECASTING_ROLES;
  }
}
