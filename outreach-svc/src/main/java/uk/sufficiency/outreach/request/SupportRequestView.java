package uk.sufficiency.outreach.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;

/**
 * A support request as callers see it.
 *
 * @param waitingDays whole days from {@code raisedOn} to today (Europe/London) while waiting or
 *     accepted, else to the first completed visit; 0 when turned away
 * @param route where a request that was turned away belongs
 */
public record SupportRequestView(
    UUID id,
    long version,
    String urn,
    Theme theme,
    Urgency urgency,
    RequestStatus status,
    LocalDate raisedOn,
    long waitingDays,
    @Nullable String description,
    @Nullable String route) {

  /** The view of a request on a day. */
  public static SupportRequestView of(SupportRequest request, LocalDate today) {
    return new SupportRequestView(
        request.id(),
        request.version(),
        request.urn(),
        request.theme(),
        request.urgency(),
        request.status(),
        request.raisedOn(),
        request.waitingDays(today),
        request.description(),
        request.route());
  }
}
