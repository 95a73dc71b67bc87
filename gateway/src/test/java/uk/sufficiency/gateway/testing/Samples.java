package uk.sufficiency.gateway.testing;

/** What the services answer, written as they write it. */
public final class Samples {

  static final String PLACEMENT_CHANGE =
      """
      {"placement":{"id":"9c2f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","version":0,
       "provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
       "pupilRef":"pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG","need":"SLCN","ncYear":4,
       "status":"OFFERED","offeredOn":"2026-11-20","heldFrom":"2026-11-20",
       "holdUntil":"2026-12-04"},
       "provision":%s}"""
          .formatted(provision("140646"));

  private static final String PLACEMENT =
      """
      {"id":"9c2f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","version":2,
       "provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
       "pupilRef":"pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG","need":"SLCN","ncYear":4,
       "status":"STARTED","heldFrom":"2026-09-01","startsOn":"2026-09-01","endsOn":"2027-08-31"}""";

  static final String PLACEMENTS = "{\"placements\":[" + PLACEMENT + "]}";

  static final String PLACEMENT_TRANSFER =
      """
      {"placement":%1$s,"provision":%2$s,"former":%1$s,"formerProvision":%2$s}"""
          .formatted(PLACEMENT, provision("140646"));

  static final String WAITING_LIST_ENTRY =
      """
      {"id":"e1","provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
       "pupilRef":"pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG","need":"SLCN","ncYear":4,
       "joinedOn":"2026-11-02","position":1}""";

  static final String DESTINATION =
      """
      {"placementId":"9c2f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
       "provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
       "pupilRef":"pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG","next":"FURTHER_EDUCATION",
       "from":"2027-09-01","status":"AGREED"}""";

  static final String OUTLOOK =
      """
      {"provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","on":"2027-09-01",
       "places":{"provisionId":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","on":"2027-09-01",
        "commissioned":10,"offered":0,"occupied":7,"available":3,"overNumber":0},
       "plannedLeavers":2,"plannedJoiners":1,"expectedAvailable":4}""";

  static final String SUFFICIENCY =
      """
      {"forecast":{"id":"f-1","madeOn":"2026-11-20T09:30:00Z","model":"growth-by-kind-1","seed":20261120,
       "simulations":2000,"dataVersion":"caseload 2025","accuracy":[
        {"horizonYears":1,"mape":4.1,"mase":0.8,"coverage80":78.0,"coverage95":95.0}]},
       "rows":[{"year":2026,"kind":"SPECIAL_SCHOOL",
         "demand":{"median":1210.5,"lower80":1180,"upper80":1250,"lower95":1150,"upper95":1290},
         "capacity":{"open":1100,"pipeline":20,"total":1120},
         "gap":{"median":90.5,"lower80":60,"upper80":130},"probabilityShort":0.97,
         "cost":{"median":29000000,"lower80":28000000,"upper80":30000000}},
        {"year":2026,"kind":"EDUCATED_OTHERWISE",
         "demand":{"median":120,"lower80":100,"upper80":140,"lower95":90,"upper95":150},
         "capacity":null,"gap":null,"probabilityShort":null,"cost":null}]}""";

  private Samples() {}

  static String setting(String urn) {
    return """
        {"urn":"%s","name":"Setting %s","phase":"Primary","status":"OPEN",
         "ward":{"code":"E0501%s","name":"Ward"},"links":[{"type":"SUCCESSOR","urn":"151166",
         "name":"The academy","establishedOn":"2024-09-01"}],"version":3,"unknownToTheGateway":1}"""
        .formatted(urn, urn, urn.substring(urn.length() - 4));
  }

  public static String provision(String urn) {
    return """
        {"id":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","version":8,"urn":"%s","name":"The base",
         "kind":"RESOURCE_PROVISION","status":"OPEN","needs":["SLCN","ASD"],"ncYearFrom":0,
         "ncYearTo":6,"places":{"commissioned":10,"offered":1,"occupied":7,"available":2}}"""
        .formatted(urn);
  }

  static final String FOUND =
      """
      {"totalCount":3,"endCursor":"bmV4dA","nodes":[
       {"id":"5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","version":8,"name":"The base",
        "kind":"RESOURCE_PROVISION","status":"OPEN","needs":["SLCN","ASD"],"ncYearFrom":0,
        "ncYearTo":6,"distanceMiles":1.2,"setting":{"urn":"140646","name":"Setting 140646",
         "phase":"Primary","postcode":"S60 2TH","ward":{"code":"E05012993","name":"Ward"},
         "trust":{"name":"The Trust"}},
        "places":{"commissioned":10,"offered":1,"occupied":7,"available":2},"doesNotFit":[],
        "agreement":{"id":"a-1","version":1,"reference":"SLA-1","reviewOn":"2027-03-01"},
        "latestQualityReview":{"id":"q-1","version":1,"visitedOn":"2026-06-11","overall":"SECURE"}},
       {"id":"6b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11","version":0,"name":"The nest",
        "kind":"SUPPORT_BASE","status":"OPEN","needs":[],"ncYearFrom":0,"ncYearTo":6,
        "setting":{"urn":"140647","name":"Setting 140647"},"places":{"commissioned":6},
        "doesNotFit":[{"reason":"NEED","words":"is for SEMH"}]}]}""";

  /** Its total count is one more than were asked for. */
  static String requests(String urn, int first) {
    return """
        {"urn":"%s","totalCount":%d,"nodes":[{"id":"r-%s","version":0,"urn":"%s","theme":"SLCN",
         "urgency":"SOON","status":"WAITING","raisedOn":"2026-11-02","waitingDays":18}]}"""
        .formatted(urn, first + 1, urn, urn);
  }

  /** Its total count is one more than were asked for. */
  static String visits(String urn, int first) {
    return """
        {"urn":"%s","totalCount":%d,"nodes":[{"id":"v-%s","version":1,"requestId":"r-%s","urn":"%s",
         "on":"2026-11-10","from":"09:00","to":"12:00","status":"COMPLETED",
         "team":[{"discipline":"SALT"}],"outcome":{"summary":"Went well","recommendations":[
          {"text":"Visual timetable","dueOn":"2026-12-18","status":"OPEN"}]}}]}"""
        .formatted(urn, first + 1, urn, urn, urn);
  }

  static String wardDemand(String ward) {
    return """
        {"code":"%s","rows":[{"year":2026,"median":151.5,"lower80":140,"upper80":163}]}"""
        .formatted(ward);
  }
}
