package uk.sufficiency.outreach.request.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.setting.model.KnownSetting;

/** The rule by which a request for help is taken in. */
public final class Raising {

  private Raising() {}

  /**
   * Decides what comes of a request.
   *
   * @param id the identity of the request, if it is kept
   * @param setting what is known of the setting that asks, or null if nothing is
   */
  public static RaiseOutcome decide(UUID id, RaiseRequest asked, @Nullable KnownSetting setting) {
    if (setting == null) {
      return new RaiseOutcome.SettingNotKnown(asked.urn());
    }
    if (!setting.isOpen()) {
      return new RaiseOutcome.SettingNotOpen(
          setting.urn(), setting.status(), setting.successorUrn());
    }
    return new RaiseOutcome.Raised(SupportRequest.raised(id, asked));
  }
}
