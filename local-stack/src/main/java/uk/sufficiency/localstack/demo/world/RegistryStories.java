package uk.sufficiency.localstack.demo.world;

import static uk.sufficiency.contracts.ProvisionKind.RESOURCE_PROVISION;
import static uk.sufficiency.contracts.ProvisionKind.SPECIALIST_BASE;
import static uk.sufficiency.contracts.ProvisionKind.SPECIAL_SCHOOL;
import static uk.sufficiency.contracts.ProvisionKind.SUPPORT_BASE;
import static uk.sufficiency.contracts.ProvisionStatus.APPROVED;
import static uk.sufficiency.contracts.ProvisionStatus.OPEN;
import static uk.sufficiency.contracts.ProvisionStatus.PROPOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.localstack.demo.world.Provision.YearPlaces;
import uk.sufficiency.localstack.demo.world.RegistryStory.Agreement;
import uk.sufficiency.localstack.demo.world.RegistryStory.Destination;
import uk.sufficiency.localstack.demo.world.RegistryStory.Money;
import uk.sufficiency.localstack.demo.world.RegistryStory.Requirement;
import uk.sufficiency.localstack.demo.world.RegistryStory.Scheme;
import uk.sufficiency.localstack.demo.world.RegistryStory.Waiting;
import uk.sufficiency.localstack.demo.world.RegistryStory.Wave;
import uk.sufficiency.localstack.demo.world.RegistryStory.Work;

/**
 * Agreements with two in three of the resource provisions, inclusion bases and special schools, and
 * what else officers write down of the provisions. Days of agreements, visits and plans depend on
 * today; waves and next steps play in the academic years after the demo's.
 */
public final class RegistryStories {

  private static final Set<ProvisionKind> AGREED_KINDS =
      Set.of(RESOURCE_PROVISION, SUPPORT_BASE, SPECIALIST_BASE, SPECIAL_SCHOOL);
  private static final int OVERDUE = 2;
  private static final int DUE_SOON = 4;
  private static final List<String> PROMISES =
      List.of(
          "A qualified teacher leads the provision (demo)",
          "Every pupil has a written way back into mainstream classes (demo)",
          "Staff take part in the council's training each term (demo)",
          "Attendance is told to the council each half term (demo)");
  private static final List<String> NEXT = List.of("MAINSTREAM", "RESOURCE_PROVISION");

  private final Dice dice;
  private final LocalDate today;
  private final List<Provision> provisions;

  private RegistryStories(long seed, LocalDate today, List<Provision> provisions) {
    this.dice = new Dice(seed, "registry");
    this.today = today;
    this.provisions = provisions;
  }

  /** Draws what officers have written down by {@code today}. */
  public static RegistryStory draw(
      long seed,
      LocalDate today,
      List<Setting> settings,
      List<Provision> provisions,
      List<Placement> placements) {
    var drawing = new RegistryStories(seed, today, provisions);
    var agreed = drawing.agreed();
    return new RegistryStory(
        drawing.agreements(agreed),
        QualityVisits.draw(seed, today, agreed),
        drawing.schemes(),
        waves(),
        SendPlans.draw(seed, today, settings),
        drawing.waiting(),
        drawing.destinations(placements));
  }

  /** Two in three, so that a list of those without an agreement is not empty. */
  private List<Provision> agreed() {
    var all = provisions.stream().filter(p -> p.isOpen() && AGREED_KINDS.contains(p.kind()));
    var open = all.toList();
    return IntStream.range(0, open.size()).filter(at -> at % 3 != 1).mapToObj(open::get).toList();
  }

  private List<Agreement> agreements(List<Provision> agreed) {
    return IntStream.range(0, agreed.size())
        .mapToObj(at -> agreement(agreed.get(at), at + 1))
        .toList();
  }

  private Agreement agreement(Provision provision, int number) {
    var starts = start(provision);
    var places = provision.placesIn(Provisions.NOW);
    return new Agreement(
        provision.reference(),
        "DEMO-SLA-%02d".formatted(number),
        starts,
        starts.plusYears(3).minusDays(1),
        review(number),
        places * (provision.kind() == SPECIAL_SCHOOL ? 10_000 : 6_000),
        dice.shuffled(PROMISES).stream()
            .limit(dice.between(2, 3))
            .map(promise -> new Requirement(promise, dice.below(4) > 0))
            .toList());
  }

  /** At the start of the academic year before this one, or of this one for what was new then. */
  private LocalDate start(Provision provision) {
    var now = today.getMonthValue() < 9 ? today.getYear() - 1 : today.getYear();
    var first = Math.min(now, provision.commissioned().getFirst().academicYear());
    return LocalDate.of(Math.max(now - 1, first), 9, 1);
  }

  private LocalDate review(int number) {
    if (number <= OVERDUE) {
      return today.minusDays(20L * number + dice.below(10));
    }
    return number <= OVERDUE + DUE_SOON
        ? today.plusDays(dice.between(3, 28))
        : today.plusDays(dice.between(60, 270));
  }

  /** One scheme for each wave: an extension, and two that open what is to come. */
  private List<Scheme> schemes() {
    return List.of(
        scheme(1, first(SUPPORT_BASE, OPEN), "Two more places", "EXTENSION", "ON_SITE", 160_000, 2),
        scheme(2, first(SPECIALIST_BASE, APPROVED), "Works", "ADAPTATION", "DESIGN", 640_000, 10),
        scheme(
            3, first(SUPPORT_BASE, PROPOSED), "Works", "REFURBISHMENT", "FEASIBILITY", 380_000, 8));
  }

  private Scheme scheme(
      int wave,
      Provision provision,
      String what,
      String kind,
      String stage,
      int budget,
      int places) {
    var year = Math.max(Provisions.NOW + 1, provision.commissioned().getFirst().academicYear());
    var spent = stage.equals("ON_SITE") ? budget / 4 : 0;
    return new Scheme(
        provision.reference(),
        "DEMO-CAP-%d".formatted(wave),
        what + " for " + provision.name(),
        kind,
        wave,
        stage,
        today.minusDays(dice.between(10, 60)),
        budget,
        List.of(new YearPlaces(year, places)),
        List.of(new Money(year - 1, budget / 2, spent), new Money(year, budget - budget / 2, 0)),
        List.of(new Work("Level access and a hygiene room (demo)", budget / 8)));
  }

  private Provision first(ProvisionKind kind, ProvisionStatus status) {
    return provisions.stream()
        .filter(p -> p.kind() == kind && p.status() == status)
        .findFirst()
        .orElseThrow();
  }

  private static List<Wave> waves() {
    return IntStream.rangeClosed(1, 3).mapToObj(RegistryStories::wave).toList();
  }

  private static Wave wave(int number) {
    var year = Provisions.NOW + number - 1;
    return new Wave(
        number,
        LocalDate.of(year, 9, 1),
        LocalDate.of(year + 1, 1, 31),
        "Wave %d opens in autumn %d (demo)".formatted(number, year));
  }

  /** Two pupils each at three provisions. */
  private List<Waiting> waiting() {
    var open = provisions.stream().filter(p -> p.isOpen() && p.kind() == RESOURCE_PROVISION);
    return dice.shuffled(open.toList()).stream()
        .limit(3)
        .flatMap(provision -> Stream.of(waiting(provision), waiting(provision)))
        .toList();
  }

  private Waiting waiting(Provision provision) {
    return new Waiting(
        provision.reference(),
        Placements.pupilRef(dice),
        dice.pick(provision.needs()).name(),
        dice.between(provision.ncFrom(), provision.ncTo()),
        today.minusDays(dice.between(10, 120)));
  }

  /** Pupils in Year 6 of a resource provision: they go on to secondary school. */
  private List<Destination> destinations(List<Placement> placements) {
    var from = LocalDate.of(Math.max(Provisions.NOW, today.minusMonths(8).getYear()) + 1, 9, 1);
    var next =
        provisions.stream().filter(p -> p.kind() == RESOURCE_PROVISION && p.ncFrom() == 7).toList();
    var leavers =
        placements.stream()
            .filter(pupil -> pupil.status() == Placement.Status.ACCEPTED)
            .filter(pupil -> pupil.provision().kind() == RESOURCE_PROVISION && pupil.ncYear() == 6)
            .limit(6)
            .toList();
    return IntStream.range(0, leavers.size())
        .mapToObj(
            at ->
                at < 2
                    ? step(leavers.get(at), from, "AGREED", null, next.get(at).reference())
                    : step(leavers.get(at), from, "PLANNED", dice.pick(NEXT), null))
        .toList();
  }

  private static Destination step(
      Placement pupil,
      LocalDate from,
      String status,
      @Nullable String next,
      @Nullable String nextProvision) {
    return new Destination(
        pupil.provision().reference(), pupil.pupilRef(), from, status, next, nextProvision);
  }
}
