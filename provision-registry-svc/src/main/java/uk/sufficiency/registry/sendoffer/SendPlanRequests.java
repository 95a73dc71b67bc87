package uk.sufficiency.registry.sendoffer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.sufficiency.registry.sendoffer.model.AreaOfNeed;
import uk.sufficiency.registry.sendoffer.model.OfferItem;
import uk.sufficiency.registry.sendoffer.model.OfferLevel;
import uk.sufficiency.registry.sendoffer.model.PlanContent;

/** What callers may ask of SEND plans. */
final class SendPlanRequests {

  static final String URN = "\\d{5,8}";

  private SendPlanRequests() {}

  /** Of which settings. */
  record SendPlanQuery(
      @NotEmpty @Size(max = 1000) List<@NotNull @Pattern(regexp = URN) String> urns) {}

  /**
   * Something that the setting does for pupils with a kind of need.
   *
   * @param shownPublicly whether the map and the open feed show it once the plan is published
   */
  record PutItem(
      @NotNull OfferLevel level,
      @NotNull AreaOfNeed area,
      @NotBlank @Size(max = 1000) String offer,
      @NotNull Boolean shownPublicly) {

    OfferItem toModel() {
      return new OfferItem(level, area, offer.strip(), shownPublicly);
    }
  }

  /**
   * All of a plan; it replaces what was worked on.
   *
   * @param expectedVersion 0 where there is no plan yet
   */
  record SaveSendPlan(
      @NotNull Long expectedVersion,
      @NotNull LocalDate reviewOn,
      @NotNull @Size(max = 200) List<@NotNull @Valid PutItem> items) {

    PlanContent content() {
      return new PlanContent(reviewOn, items.stream().map(PutItem::toModel).toList());
    }
  }

  /** The version of a plan that is to be published or withdrawn. */
  record PlanVersion(@NotNull Long expectedVersion) {}
}
