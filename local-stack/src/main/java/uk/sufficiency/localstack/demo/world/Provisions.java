package uk.sufficiency.localstack.demo.world;

import static uk.sufficiency.contracts.Need.ASD;
import static uk.sufficiency.contracts.Need.HI;
import static uk.sufficiency.contracts.Need.MLD;
import static uk.sufficiency.contracts.Need.PD;
import static uk.sufficiency.contracts.Need.PMLD;
import static uk.sufficiency.contracts.Need.SEMH;
import static uk.sufficiency.contracts.Need.SLCN;
import static uk.sufficiency.contracts.Need.SLD;
import static uk.sufficiency.contracts.ProvisionStatus.APPROVED;
import static uk.sufficiency.contracts.ProvisionStatus.OPEN;
import static uk.sufficiency.contracts.ProvisionStatus.PROPOSED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.localstack.demo.world.Provision.YearPlaces;

/**
 * The provision map: 140 resource places at 13 settings, inclusion bases in two waves, and special,
 * independent, alternative, further education and early years places near the number of plans in
 * January 2025.
 */
public final class Provisions {

  /** The academic year that the demo plays in. */
  public static final int NOW = 2026;

  private static final List<List<Need>> RESOURCE_NEEDS =
      List.of(List.of(SLCN, ASD), List.of(SLCN), List.of(ASD, SEMH), List.of(HI, SLCN));
  private static final List<List<Need>> BASE_NEEDS =
      List.of(List.of(SEMH, ASD), List.of(SLCN, MLD), List.of(ASD, SLCN));
  private static final List<Need> SPECIAL_NEEDS = List.of(SLD, PMLD, ASD, MLD, SEMH, PD);
  private static final List<Need> POST16_NEEDS = List.of(MLD, ASD, SEMH, SLCN);

  private final Settings.Drawn town;
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<ProvisionKind, Integer> counts = new EnumMap<>(ProvisionKind.class);

  private Provisions(Settings.Drawn town) {
    this.town = town;
  }

  /** Lays out the provision map of the town. */
  public static List<Provision> draw(Settings.Drawn town) {
    var drawing = new Provisions(town);
    drawing.resourceProvisions();
    drawing.supportBases();
    drawing.specialistBases();
    drawing.specialSchools();
    drawing.others();
    return List.copyOf(drawing.provisions);
  }

  private void resourceProvisions() {
    var kind = ProvisionKind.RESOURCE_PROVISION;
    var primaries = open(SettingKind.PRIMARY);
    for (var at = 0; at < 8; at++) {
      var needs = RESOURCE_NEEDS.get(at % RESOURCE_NEEDS.size());
      add(kind, primaries.get(at * 5), OPEN, needs, 0, 6, steady(10));
    }
    open(SettingKind.SECONDARY).stream()
        .limit(5)
        .forEach(school -> add(kind, school, OPEN, List.of(SLCN, ASD), 7, 11, steady(12)));
  }

  private void supportBases() {
    for (var at = 0; at < 13; at++) {
      var school = open(SettingKind.PRIMARY).get(1 + at * 4);
      base(ProvisionKind.SUPPORT_BASE, school, at, at < 8 ? 0 : at < 11 ? 1 : 2, 8);
    }
  }

  private void specialistBases() {
    add(ProvisionKind.SPECIALIST_BASE, example(), OPEN, List.of(SLCN, ASD), 4, 8, steady(8));
    for (var at = 0; at < 8; at++) {
      var school = open(SettingKind.PRIMARY).get(2 + at * 9);
      base(ProvisionKind.SPECIALIST_BASE, school, at, at < 4 ? 0 : at < 6 ? 1 : 2, 10);
    }
  }

  /** An inclusion base of the first wave (open), the second (2027) or the third (2028). */
  private void base(ProvisionKind kind, Setting school, int at, int wave, int places) {
    var status = List.of(OPEN, APPROVED, PROPOSED).get(wave);
    var needs = BASE_NEEDS.get(at % BASE_NEEDS.size());
    add(kind, school, status, needs, 1, 6, List.of(new YearPlaces(NOW + wave, places)));
  }

  private void specialSchools() {
    var schools = open(SettingKind.SPECIAL);
    var places = Apportionment.share(1_240, 1.3, 1.15, 1.0, 1.0, 0.9, 0.8);
    for (var at = 0; at < schools.size(); at++) {
      var needs = SPECIAL_NEEDS.subList(at % 3, at % 3 + 4);
      var years =
          List.of(
              new YearPlaces(NOW - 1, places[at] - 6),
              new YearPlaces(NOW, places[at]),
              new YearPlaces(NOW + 1, places[at] + 5));
      add(ProvisionKind.SPECIAL_SCHOOL, schools.get(at), OPEN, needs, -1, 14, years);
    }
    var growing = List.of(new YearPlaces(NOW + 1, 80), new YearPlaces(NOW + 2, 120));
    add(
        ProvisionKind.SPECIAL_SCHOOL,
        planned(),
        APPROVED,
        List.of(ASD, SEMH, SLD),
        -1,
        11,
        growing);
  }

  private void others() {
    share(ProvisionKind.INDEPENDENT_NON_MAINTAINED, SettingKind.INDEPENDENT_SPECIAL, 122, 3, 11);
    share(ProvisionKind.INDEPENDENT_SPECIALIST_POST16, SettingKind.SPECIAL_POST16, 122, 12, 20);
    share(ProvisionKind.FURTHER_EDUCATION, SettingKind.FURTHER_EDUCATION, 510, 12, 20);
    share(ProvisionKind.ALTERNATIVE_PROVISION, SettingKind.PUPIL_REFERRAL_UNIT, 22, 1, 11);
    share(ProvisionKind.EARLY_YEARS, SettingKind.NURSERY, 14, -3, -1);
  }

  private void share(ProvisionKind kind, SettingKind at, int places, int ncFrom, int ncTo) {
    var settings = open(at);
    var weights = new double[settings.size()];
    Arrays.setAll(weights, which -> settings.size() + which);
    var shares = Apportionment.share(places, weights);
    for (var which = 0; which < settings.size(); which++) {
      add(kind, settings.get(which), OPEN, needs(kind), ncFrom, ncTo, steady(shares[which]));
    }
  }

  private static List<Need> needs(ProvisionKind kind) {
    return switch (kind) {
      case INDEPENDENT_NON_MAINTAINED -> List.of(ASD, SEMH);
      case ALTERNATIVE_PROVISION -> List.of(SEMH);
      case EARLY_YEARS -> List.of(SLCN, ASD, PD);
      default -> POST16_NEEDS;
    };
  }

  private static List<YearPlaces> steady(int places) {
    return List.of(new YearPlaces(NOW - 1, places), new YearPlaces(NOW, places));
  }

  private void add(
      ProvisionKind kind,
      Setting setting,
      ProvisionStatus status,
      List<Need> needs,
      int ncFrom,
      int ncTo,
      List<YearPlaces> commissioned) {
    var count = counts.merge(kind, 1, Integer::sum);
    var reference = "DEMO-%s-%02d".formatted(kind, count);
    var name = SettingNames.marked(label(kind) + ", " + setting.plainName());
    provisions.add(
        new Provision(reference, setting, kind, name, status, needs, ncFrom, ncTo, commissioned));
  }

  private static String label(ProvisionKind kind) {
    return switch (kind) {
      case RESOURCE_PROVISION -> "Resource provision";
      case SUPPORT_BASE -> "Support base";
      case SPECIALIST_BASE -> "Specialist base";
      case EARLY_YEARS -> "Early years places";
      default -> "Commissioned places";
    };
  }

  private Setting example() {
    return open(SettingKind.SECONDARY).getFirst();
  }

  private Setting planned() {
    return town.settings().stream()
        .filter(setting -> setting.status() == SettingStatus.PROPOSED_TO_OPEN)
        .findFirst()
        .orElseThrow();
  }

  private List<Setting> open(SettingKind kind) {
    return town.settings().stream().filter(s -> s.isOpen() && s.kind() == kind).toList();
  }
}
