package uk.sufficiency.registry.sendoffer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.sendoffer.model.OfferItem;
import uk.sufficiency.registry.sendoffer.model.PlanContent;
import uk.sufficiency.registry.sendoffer.model.SendPlanStatus;

/** A SEND plan as it is stored: what is worked on, and what the public sees of it. */
@Entity(name = "SendPlan")
@Table(name = "send_plan")
class SendPlanEntity {

  @Id private String urn;

  @Column private long version;

  @Column
  @Enumerated(EnumType.STRING)
  private SendPlanStatus status;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "send_plan_item", joinColumns = @JoinColumn(name = "urn"))
  @OrderColumn(name = "position")
  private final List<ItemPart> items = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "send_plan_published_item", joinColumns = @JoinColumn(name = "urn"))
  @OrderColumn(name = "position")
  private final List<ItemPart> published = new ArrayList<>();

  protected SendPlanEntity() {}

  static SendPlanEntity create(String urn) {
    SendPlanEntity created = new SendPlanEntity();
    created.urn = urn;
    return created;
  }

  long version() {
    return version;
  }

  PlanContent content() {
    return new PlanContent(reviewOn, items.stream().map(ItemPart::toModel).toList());
  }

  /** What was published stays public until this is published, too. */
  SendPlanEntity save(PlanContent content) {
    version++;
    status = SendPlanStatus.DRAFT;
    reviewOn = content.reviewOn();
    fill(items, content.items());
    return this;
  }

  void publish(LocalDate on) {
    version++;
    status = SendPlanStatus.PUBLISHED;
    publishedOn = on;
    fill(published, content().items());
  }

  void withdraw() {
    version++;
    status = SendPlanStatus.WITHDRAWN;
    publishedOn = null;
    published.clear();
  }

  private static void fill(List<ItemPart> parts, List<OfferItem> items) {
    parts.clear();
    items.stream().map(ItemPart::of).forEach(parts::add);
  }
}
