package uk.sufficiency.outreach.request.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/** What can come of asking for help. */
public sealed interface RaiseOutcome {

  /** The request is kept: waiting, or turned away with the right route. */
  record Raised(SupportRequest request) implements RaiseOutcome {}

  /** The registry has not told this service of such a setting, or not yet. */
  record SettingNotKnown(String urn) implements RaiseOutcome {}

  /** The setting is closed or not open yet; its successor, when known, can ask instead. */
  record SettingNotOpen(String urn, SettingStatus status, @Nullable String successorUrn)
      implements RaiseOutcome {}
}
