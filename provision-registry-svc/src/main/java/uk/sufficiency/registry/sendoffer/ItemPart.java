package uk.sufficiency.registry.sendoffer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.sufficiency.registry.sendoffer.model.AreaOfNeed;
import uk.sufficiency.registry.sendoffer.model.OfferItem;
import uk.sufficiency.registry.sendoffer.model.OfferLevel;

/** Something that a setting offers, as it is stored. */
@Embeddable
class ItemPart {

  @Column
  @Enumerated(EnumType.STRING)
  private OfferLevel level;

  @Column
  @Enumerated(EnumType.STRING)
  private AreaOfNeed area;

  @Column private String offer;

  @Column(name = "shown_publicly")
  private boolean shownPublicly;

  protected ItemPart() {}

  static ItemPart of(OfferItem item) {
    ItemPart part = new ItemPart();
    part.level = item.level();
    part.area = item.area();
    part.offer = item.offer();
    part.shownPublicly = item.shownPublicly();
    return part;
  }

  OfferItem toModel() {
    return new OfferItem(level, area, offer, shownPublicly);
  }
}
