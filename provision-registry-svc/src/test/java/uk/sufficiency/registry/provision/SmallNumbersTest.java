package uk.sufficiency.registry.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.disclosure.model.PublicFigure;
import uk.sufficiency.registry.provision.ProvisionView.Places;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * What one who may not see small numbers can work out from every answer there is about a provision,
 * on every day and after every single change. The attacker knows the rules, and that at most one
 * place was offered or taken, and one left, between two looks.
 */
class SmallNumbersTest {

  /** The fewest figures that a small one can still be, for one who watches every change. */
  private static final int FEWEST_POSSIBLE = 4;

  /** The fewest numbers of pupils who can have come or gone between two looks far apart. */
  private static final int FEWEST_CHANGES = 9;

  private static final int COMMISSIONED = 30;
  private static final int MOST_OCCUPIED = 45;
  private static final int MOST_OFFERED = 3;

  @Property(tries = 300)
  void nobodyCanNarrowASmallFigureDown(
      @ForAll @IntRange(max = 20) int start,
      @ForAll @Size(max = 40) List<@IntRange(min = -4, max = 7) Integer> steps) {
    // Given
    List<PlaceCount> truth = truth(start, steps);
    // When
    List<Set<Integer>> possible = attack(truth, Places::forEverybody);
    // Then
    for (int look = 0; look < truth.size(); look++) {
      if (truth.get(look).occupied() < PublicFigure.SMALL) {
        assertThat(possible.get(look))
            .hasSizeGreaterThanOrEqualTo(FEWEST_POSSIBLE)
            .anyMatch(figure -> figure >= PublicFigure.SMALL);
      }
    }
  }

  @Property
  void nobodyCanTellHowFewCameOrWent(
      @ForAll @IntRange(max = 40) int before, @ForAll @IntRange(max = 40) int after) {
    assertThat(changes(before, after, Places::forEverybody))
        .hasSizeGreaterThanOrEqualTo(FEWEST_CHANGES);
  }

  @Test
  void theAttackWorksWhereFiguresAreShownAsTheyAre() {
    assertThat(isBroken(places -> places)).isTrue();
  }

  @Test
  void theAttackWorksWhereWhatIsAvailableIsShown() {
    assertThat(
            isBroken(
                places ->
                    new Places(
                        places.commissioned(),
                        null,
                        places.forEverybody().occupied(),
                        places.available())))
        .isTrue();
  }

  @Test
  void theAttackWorksWhereFiguresAreShownFromTenOn() {
    assertThat(isBroken(places -> occupiedOnly(places, PublicFigure.SMALL, PublicFigure.STEP)))
        .isTrue();
  }

  @Test
  void theAttackWorksWhereNothingIsRounded() {
    UnaryOperator<Places> exact = places -> occupiedOnly(places, PublicFigure.LOWEST_SHOWN, 1);
    assertThat(changes(20, 21, exact)).hasSize(1);
  }

  @Test
  void theAttackFailsWhereTheRulesAreKept() {
    assertThat(isBroken(Places::forEverybody)).isFalse();
  }

  @Test
  void hidesHowManyChangesThereWere() {
    // Given
    var view =
        new ProvisionView(
            UUID.randomUUID(),
            7,
            null,
            "140646",
            "The Base",
            ProvisionKind.SUPPORT_BASE,
            ProvisionStatus.OPEN,
            List.of(),
            0,
            6,
            Places.of(new PlaceCount(12, 1, 3)),
            null,
            null,
            null,
            null,
            null);
    // When
    ProvisionView shown = view.forEverybody();
    // Then
    assertThat(shown.version()).isZero();
    assertThat(shown.places()).isEqualTo(new Places(12, null, null, null));
  }

  private static Places occupiedOnly(Places exact, int from, int step) {
    int occupied = exact.occupied() == null ? 0 : exact.occupied();
    Integer shown = occupied < from ? null : Math.round((float) occupied / step) * step;
    return new Places(exact.commissioned(), null, shown, null);
  }

  /** Whether some small figure can be narrowed down when a class empties and fills again. */
  private static boolean isBroken(UnaryOperator<Places> rule) {
    List<Integer> emptiesAndFills = IntStream.range(0, 40).mapToObj(i -> i < 20 ? -1 : 1).toList();
    List<PlaceCount> truth = truth(18, emptiesAndFills);
    List<Set<Integer>> possible = attack(truth, rule);
    return IntStream.range(0, truth.size())
        .filter(look -> truth.get(look).occupied() < PublicFigure.SMALL)
        .anyMatch(look -> possible.get(look).size() < FEWEST_POSSIBLE);
  }

  /**
   * A walk in small steps: -1, 0, 1 for who is there; the rest of the number for who is offered.
   */
  private static List<PlaceCount> truth(int start, List<Integer> steps) {
    List<PlaceCount> truth = new ArrayList<>();
    int occupied = start;
    truth.add(new PlaceCount(COMMISSIONED, 0, occupied));
    for (int step : steps) {
      int change = Math.clamp(step, -1, 1);
      occupied = Math.clamp(occupied + change, 0, MOST_OCCUPIED);
      truth.add(new PlaceCount(COMMISSIONED, Math.floorMod(step, MOST_OFFERED + 1), occupied));
    }
    return truth;
  }

  /** What each figure can be, given what is shown before, then and after. */
  private static List<Set<Integer>> attack(List<PlaceCount> truth, UnaryOperator<Places> rule) {
    List<BitSet> fitting =
        truth.stream().map(count -> fitting(rule.apply(Places.of(count)), rule)).toList();
    List<BitSet> forward = reachable(fitting);
    List<BitSet> backward = reachable(fitting.reversed()).reversed();
    return IntStream.range(0, truth.size())
        .mapToObj(
            look -> {
              BitSet both = (BitSet) forward.get(look).clone();
              both.and(backward.get(look));
              return (Set<Integer>) new TreeSet<>(both.stream().boxed().toList());
            })
        .toList();
  }

  /** The figures that would be shown so, whatever is offered. */
  private static BitSet fitting(Places shown, UnaryOperator<Places> rule) {
    BitSet fitting = new BitSet();
    for (int occupied = 0; occupied <= MOST_OCCUPIED; occupied++) {
      for (int offered = 0; offered <= MOST_OFFERED; offered++) {
        var guess = Places.of(new PlaceCount(COMMISSIONED, offered, occupied));
        if (rule.apply(guess).equals(shown)) {
          fitting.set(occupied);
        }
      }
    }
    return fitting;
  }

  private static List<BitSet> reachable(List<BitSet> fitting) {
    List<BitSet> reachable = new ArrayList<>();
    for (BitSet here : fitting) {
      BitSet now = (BitSet) here.clone();
      if (!reachable.isEmpty()) {
        now.and(oneStepFrom(reachable.getLast()));
      }
      reachable.add(now);
    }
    return reachable;
  }

  private static BitSet oneStepFrom(BitSet before) {
    BitSet after = (BitSet) before.clone();
    before.stream().forEach(figure -> after.set(Math.max(0, figure - 1), figure + 2));
    return after;
  }

  private static Set<Integer> changes(int before, int after, UnaryOperator<Places> rule) {
    Set<Integer> changes = new TreeSet<>();
    BitSet first = fitting(rule.apply(Places.of(new PlaceCount(COMMISSIONED, 0, before))), rule);
    BitSet second = fitting(rule.apply(Places.of(new PlaceCount(COMMISSIONED, 0, after))), rule);
    first.stream().forEach(one -> second.stream().forEach(other -> changes.add(other - one)));
    return changes;
  }
}
