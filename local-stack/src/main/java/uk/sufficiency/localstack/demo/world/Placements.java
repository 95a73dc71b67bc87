package uk.sufficiency.localstack.demo.world;

import static uk.sufficiency.localstack.demo.world.Placement.Status.ACCEPTED;
import static uk.sufficiency.localstack.demo.world.Placement.Status.ENDED;
import static uk.sufficiency.localstack.demo.world.Placement.Status.OFFERED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * Pupils in the open provisions: nearly full, a few offers waiting for an answer, a few leavers.
 */
public final class Placements {

  private final Dice dice;
  private final LocalDate today;
  private final List<Placement> placements = new ArrayList<>();

  private Placements(long seed, LocalDate today) {
    this.dice = new Dice(seed, "placements");
    this.today = today;
  }

  /** Draws the placements; offers are held until one to four weeks after {@code today}. */
  public static List<Placement> draw(long seed, LocalDate today, List<Provision> provisions) {
    var drawing = new Placements(seed, today);
    provisions.stream().filter(Provision::isOpen).forEach(drawing::fill);
    return List.copyOf(drawing.placements);
  }

  private void fill(Provision provision) {
    var places = provision.placesIn(Provisions.NOW);
    var free = free(provision, places);
    var offers = free >= 3 ? free / 3 : 0;
    for (var place = 0; place < places - free; place++) {
      placements.add(accepted(provision));
    }
    for (var place = 0; place < offers; place++) {
      placements.add(offered(provision));
    }
    for (var leaver = 0; leaver < places / 40; leaver++) {
      placements.add(ended(provision));
    }
  }

  /** The example's provisions keep three places free, so that offering can be tried. */
  private int free(Provision provision, int places) {
    if (provision.setting().urn() == Settings.EXAMPLE) {
      return 3;
    }
    if (provision.kind() == ProvisionKind.EARLY_YEARS) {
      return dice.below(2);
    }
    return places < 20 ? dice.pick(List.of(0, 0, 1, 1)) : (int) (places * dice.between(.03, .06));
  }

  private Placement accepted(Provision provision) {
    var ncYear = dice.between(provision.ncFrom(), provision.ncTo());
    var since = Math.min(dice.below(4), ncYear - provision.ncFrom());
    var started = LocalDate.of(firstYear(provision, Provisions.NOW - since), 9, 1);
    return placement(provision, ncYear, ACCEPTED, null, started, null);
  }

  /** A pupil cannot have come before the first places were commissioned. */
  private static int firstYear(Provision provision, int wished) {
    return Math.max(wished, provision.commissioned().getFirst().academicYear());
  }

  private Placement offered(Provision provision) {
    var ncYear = dice.between(provision.ncFrom(), provision.ncTo());
    var holdUntil = today.plusDays(dice.between(7, 28));
    return placement(provision, ncYear, OFFERED, holdUntil, null, null);
  }

  private Placement ended(Provision provision) {
    var started = LocalDate.of(Provisions.NOW - 1, 9, 1);
    var ended = LocalDate.of(Provisions.NOW, 7, 20);
    return placement(provision, provision.ncTo(), ENDED, null, started, ended);
  }

  private Placement placement(
      Provision provision,
      int ncYear,
      Placement.Status status,
      @Nullable LocalDate holdUntil,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn) {
    var need = dice.pick(provision.needs());
    return new Placement(
        provision, pupilRef(dice), need, ncYear, status, holdUntil, startsOn, endsOn);
  }

  /** Random bytes, made from nobody's identifier. */
  static String pupilRef(Dice dice) {
    return "pr_" + Base64.getUrlEncoder().withoutPadding().encodeToString(dice.bytes(32));
  }
}
