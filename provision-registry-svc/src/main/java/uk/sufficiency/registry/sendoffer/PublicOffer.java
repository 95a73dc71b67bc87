package uk.sufficiency.registry.sendoffer;

import java.time.LocalDate;
import java.util.List;
import uk.sufficiency.registry.sendoffer.model.AreaOfNeed;
import uk.sufficiency.registry.sendoffer.model.OfferLevel;

/** What everybody may know of a setting's SEND offer. */
public record PublicOffer(String urn, String settingName, LocalDate publishedOn, List<Item> items) {

  /** Something that the setting does for pupils with a kind of need. */
  public record Item(OfferLevel level, AreaOfNeed area, String offer) {}
}
