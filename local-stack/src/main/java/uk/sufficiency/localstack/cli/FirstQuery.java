package uk.sufficiency.localstack.cli;

import uk.sufficiency.localstack.keycloak.DemoUser;

/** The query that a newcomer pastes first: its answer comes from three services. */
final class FirstQuery {

  private static final String QUERY =
      """
      { sufficiency(scenario: \\"unmitigated\\", fromYear: 2026, toYear: 2031) {
          forecast { id madeOn model simulations }
          rows { year kind demand { median lower80 upper80 } capacity { open pipeline total } gap { median } cost { median } } }
        setting(urn: \\"%s\\") {
          name phase ward { code name }
          provisions { id kind places { commissioned occupied available } }
          supportRequests(first: 10) { nodes { id theme status raisedOn waitingDays } }
          visits(first: 10) { nodes { id on team { discipline } outcome { summary } } }
          wardDemand { year median lower80 upper80 } } }
      """
          .formatted(DemoUser.SETTING_URN);

  private FirstQuery() {}

  /** Ready to paste into a shell that stands in the clone. */
  static String asCurl(String gateway) {
    var oneLine = QUERY.strip().replaceAll("\\s+", " ");
    return """
        curl -s %s/graphql -H 'Content-Type: application/json' \\
          -H "Authorization: Bearer $(./sufficiency token commissioner)" \\
          -d '{"query":"%s"}'
    """
        .formatted(gateway, oneLine);
  }
}
