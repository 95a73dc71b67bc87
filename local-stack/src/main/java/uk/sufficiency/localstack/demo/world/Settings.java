package uk.sufficiency.localstack.demo.world;

import static uk.sufficiency.contracts.SettingStatus.CLOSED;
import static uk.sufficiency.contracts.SettingStatus.OPEN;
import static uk.sufficiency.contracts.SettingStatus.PROPOSED_TO_OPEN;
import static uk.sufficiency.localstack.demo.world.SettingNames.marked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/**
 * The settings of the town: 127 open ones in all wards, those that became academies or were
 * amalgamated, and one special school that is planned.
 */
public final class Settings {

  /** The setting that the documentation's examples ask about: the only URN that GIAS knows. */
  public static final int EXAMPLE = 140646;

  /** GIAS has not come near these numbers. */
  private static final int FIRST_URN = 990_001;

  private static final String EXAMPLE_WARD = "E05013014";
  private static final LocalDate ACADEMISED = LocalDate.of(2023, 9, 1);
  private static final List<Trust> TRUSTS =
      List.of(
          new Trust("99001", marked("Beacon Learning Trust")),
          new Trust("99002", marked("Four Rivers Academies Trust")),
          new Trust("99003", marked("Harrier Multi Academy Trust")),
          new Trust("99004", marked("Stepping Stones Trust")));

  private final Dice dice;
  private final SettingNames names;
  private final Map<Ward, Iterator<Postcode>> postcodes = new HashMap<>();
  private final List<Setting> settings = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private int nextUrn = FIRST_URN;

  private Settings(long seed, WardMap map, List<Postcode> all) {
    this.dice = new Dice(seed, "settings");
    this.names = new SettingNames(dice);
    for (var ward : map.wards()) {
      postcodes.put(ward, all.stream().filter(code -> code.ward().equals(ward)).iterator());
    }
  }

  /** All settings, and which continued as which. */
  public record Drawn(List<Setting> settings, List<Succession> successions) {}

  /** Draws the settings. */
  public static Drawn draw(long seed, WardMap map, List<Postcode> postcodes) {
    var drawing = new Settings(seed, map, postcodes);
    drawing.example(map.getWard(EXAMPLE_WARD));
    drawing.open(map);
    drawing.academised();
    drawing.amalgamated();
    drawing.planned(map.getWard("E05012999"));
    return new Drawn(List.copyOf(drawing.settings), List.copyOf(drawing.successions));
  }

  private void example(Ward ward) {
    var name = names.place() + " Academy";
    var sort = new Sort(SettingKind.SECONDARY, true, OPEN, ACADEMISED, null);
    settings.add(setting(EXAMPLE, name, sort, postcodeIn(ward)));
  }

  private void open(WardMap map) {
    var at = 0;
    for (var kind : SettingKind.values()) {
      var missing = kind == SettingKind.SECONDARY ? kind.open - 1 : kind.open;
      for (var count = 0; count < missing; count++) {
        var ward = map.wards().get((at++ * 7) % map.wards().size());
        settings.add(open(kind, ward, count));
      }
    }
  }

  private Setting open(SettingKind kind, Ward ward, int count) {
    var academy = count % 4 != 0;
    var opened = academy && count % 9 == 5 ? ACADEMISED : null;
    var sort = new Sort(kind, academy, OPEN, opened, null);
    return setting(nextUrn++, name(kind, count), sort, postcodeIn(ward));
  }

  private String name(SettingKind kind, int count) {
    if (kind == SettingKind.PRIMARY && count == 0) {
      return "St Zoë’s Catholic Primary School";
    }
    return names.place() + " " + kind.suffix;
  }

  private void academised() {
    var academies = settings.stream().filter(s -> ACADEMISED.equals(s.openedOn())).limit(5);
    academies.toList().forEach(academy -> precede(academy, formerName(academy.plainName())));
  }

  private void amalgamated() {
    var primary =
        settings.stream()
            .filter(s -> s.kind() == SettingKind.PRIMARY && s.openedOn() == null)
            .skip(20)
            .findFirst()
            .orElseThrow();
    var place = primary.plainName().replace(" Primary School", "");
    precede(primary, place + " Infant School");
    precede(primary, place + " Junior School");
  }

  /** "Larch Bank Primary School" was a community school before it became an academy. */
  private static String formerName(String name) {
    return name.replaceFirst("(?:(Primary )?School|Academy)$", "Community $1School");
  }

  private void precede(Setting successor, String name) {
    var sort = new Sort(successor.kind(), false, CLOSED, null, ACADEMISED.minusDays(1));
    var former = setting(nextUrn++, name, sort, successor.postcode());
    settings.add(former);
    successions.add(new Succession(former, successor));
  }

  private void planned(Ward ward) {
    var opens = LocalDate.of(2027, 9, 1);
    var sort = new Sort(SettingKind.SPECIAL, true, PROPOSED_TO_OPEN, opens, null);
    var name = names.place() + " " + SettingKind.SPECIAL.suffix;
    settings.add(setting(nextUrn++, name, sort, postcodeIn(ward)));
  }

  /** What distinguishes a setting beside its place and name. */
  private record Sort(
      SettingKind kind,
      boolean academy,
      SettingStatus status,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn) {}

  private Setting setting(int urn, String name, Sort sort, Postcode postcode) {
    var kind = sort.kind();
    var type = kind.type(sort.academy());
    var capacity = capacity(kind);
    var onRoll = sort.status() == OPEN ? capacity * dice.between(80, 99) / 100 : 0;
    var trust = type.groupCode().equals("10") ? dice.pick(TRUSTS) : null;
    return new Setting(
        urn,
        marked(name),
        kind,
        type,
        sort.status(),
        postcode,
        kind.ageFrom,
        kind.ageTo,
        capacity,
        onRoll,
        trust,
        sort.openedOn(),
        sort.closedOn());
  }

  private int capacity(SettingKind kind) {
    return switch (kind) {
      case NURSERY -> 10 * dice.between(6, 10);
      case PRIMARY -> 105 * dice.between(2, 4);
      case SECONDARY -> 150 * dice.between(5, 9);
      case SPECIAL -> 220;
      case PUPIL_REFERRAL_UNIT, SPECIAL_POST16, INDEPENDENT_SPECIAL -> 80;
      case INDEPENDENT -> 180;
      case FURTHER_EDUCATION -> 4000;
    };
  }

  private Postcode postcodeIn(Ward ward) {
    return Objects.requireNonNull(postcodes.get(ward)).next();
  }
}
