package uk.sufficiency.registry.openreferral;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

/** A school with one provision of every sort that the open feed must tell apart. */
final class OpenFeed {

  private static final String SETTINGS =
      "URN,LA (code),DistrictAdministrative (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),"
          + "Postcode,Easting,Northing,UKPRN,Trusts (name)\n";
  private static final String PROVISIONS =
      "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n";

  private static final String PLAN = "/v1/settings/970001/send-plan";

  private OpenFeed() {}

  static void fill() {
    Registry.upload(
            "gias",
            SETTINGS
                + "970001,372,E08000018,Lathe School,Open,Primary,S60 2TH,443100,391200,10097001,Lathe"
                + " Trust\n")
        .statusCode(200);
    Registry.upload(
            "postcodes",
            "Postcode,Eastings,Northings\nS60 2TH,443100,391200\nS66 9ZZ,455000,390000\n")
        .statusCode(200);
    Registry.upload(
            "provisions",
            PROVISIONS
                + "O-1,970001,SPECIALIST_BASE,The Base,OPEN,SLCN,0,6,2025,8\n"
                + "O-2,970001,ALTERNATIVE_PROVISION,The Yard,PAUSED,SEMH,5,11,2025,9\n"
                + "O-3,970001,SUPPORT_BASE,The Nest,CLOSED,ASD,0,6,2025,7\n"
                + "O-4,970001,SUPPORT_BASE,The Den,APPROVED,ASD,0,6,2027,7\n"
                + "O-5,970001,EDUCATED_OTHERWISE,At home,OPEN,,0,11,2025,3\n"
                + "O-6,970001,SPECIAL_SCHOOL,The Upper,CLOSING,ASD SLD,7,14,2025,90\n"
                + "O-7,970001,MAINSTREAM,Everybody,OPEN,,0,6,2025,0\n")
        .statusCode(200);
  }

  static String idOf(String reference) {
    return Registry.planner()
        .get("/v1/exports/provision-map.geojson")
        .path("features.find { it.properties.reference == '" + reference + "' }.id");
  }

  /** Drafts a plan of which one item is for the public; its version. */
  static int saveSendPlan() {
    var now = Registry.planner().get(PLAN).then().extract();
    int version = now.statusCode() == 404 ? 0 : now.<Integer>path("version");
    return Registry.planner()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "expectedVersion",
                version,
                "reviewOn",
                new LondonClock().today().plusYears(1).toString(),
                "items",
                List.of(
                    item("CLASSROOM", "COMMUNICATION_AND_INTERACTION", "Signing", true),
                    item("WHOLE_SCHOOL", "COGNITION_AND_LEARNING", "for staff only 1", false),
                    item(
                        "INDIVIDUAL",
                        "SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH",
                        "for staff only 2",
                        false),
                    item("CLASSROOM", "SENSORY_AND_PHYSICAL", "for staff only 3", false))))
        .put(PLAN)
        .then()
        .statusCode(200)
        .extract()
        .path("version");
  }

  static void publishSendPlan(int version) {
    Registry.post(PLAN + "/publish", Map.of("expectedVersion", version)).statusCode(200);
  }

  static void withdrawSendPlan(int version) {
    Registry.post(PLAN + "/withdraw", Map.of("expectedVersion", version)).statusCode(200);
  }

  private static Map<String, Object> item(
      String level, String area, String offer, boolean shownPublicly) {
    return Map.of("level", level, "area", area, "offer", offer, "shownPublicly", shownPublicly);
  }
}
