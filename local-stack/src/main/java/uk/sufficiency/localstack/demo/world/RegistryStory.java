package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What officers have written down of the provisions beside their places. The parts are named as the
 * gateway's inputs name them; a provision goes by its reference.
 */
public record RegistryStory(
    List<Agreement> agreements,
    List<QualityVisit> qualityVisits,
    List<Scheme> schemes,
    List<Wave> waves,
    List<SendPlan> sendPlans,
    List<Waiting> waitingList,
    List<Destination> destinations) {

  /**
   * A service level agreement.
   *
   * @param reviewOn before today where the review is overdue
   */
  public record Agreement(
      String provision,
      String reference,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate reviewOn,
      int fundingGbp,
      List<Requirement> requirements) {}

  /** What a provision has promised. */
  public record Requirement(String text, boolean met) {}

  /** A quality visit with a grade for each of the six domains. */
  public record QualityVisit(
      String provision,
      LocalDate visitedOn,
      String visitedBy,
      String summary,
      List<Grade> domains,
      List<Action> actions) {}

  /** The grade of a domain. */
  public record Grade(String domain, String grade) {}

  /** What has to be done after a visit. */
  public record Action(String domain, String text, String owner, LocalDate dueOn) {}

  /** A capital scheme of an inclusion base. */
  public record Scheme(
      String provision,
      String reference,
      String name,
      String kind,
      int wave,
      String stage,
      LocalDate reachedOn,
      int budget,
      List<Provision.YearPlaces> places,
      List<Money> money,
      List<Work> accessibility) {}

  /** GBP in a financial year; 2026 is 1 April 2026 to 31 March 2027. */
  public record Money(int financialYear, int planned, int spent) {}

  /** A work that makes the place accessible. */
  public record Work(String what, int cost) {}

  /** When a wave of inclusion bases opens. */
  public record Wave(int number, LocalDate opensFrom, LocalDate opensTo, String note) {}

  /** A setting's SEND plan, which is published. */
  public record SendPlan(String urn, LocalDate reviewOn, List<Offer> items) {}

  /** What a setting does for pupils with a kind of need. */
  public record Offer(String level, String area, String offer, boolean shownPublicly) {}

  /** A pupil who waits for a place. */
  public record Waiting(
      String provision, String pupilRef, String need, int ncYear, LocalDate joinedOn) {}

  /**
   * Where a pupil goes next.
   *
   * @param pupilRef of a pupil who has a place at the provision
   * @param next the kind of step, where no provision is known
   * @param nextProvision reference of the provision, where it is known
   */
  public record Destination(
      String provision,
      String pupilRef,
      LocalDate from,
      String status,
      @Nullable String next,
      @Nullable String nextProvision) {}
}
