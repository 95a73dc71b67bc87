package uk.sufficiency.outreach.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RaiseRequest;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;

/** What callers send about support requests. */
final class RequestBodies {

  private RequestBodies() {}

  /**
   * Asks for help.
   *
   * @param theme a need code, or {@code WHOLE_SETTING}
   * @param statutoryAssessment whether it is about an EHC assessment or what precedes one
   * @param raisedOn for the coordinator only: the day on which the setting asked by other means;
   *     today where absent
   */
  record Raise(
      @NotBlank @Size(max = 20) String urn,
      @NotNull Theme theme,
      @NotNull Urgency urgency,
      @Nullable @Size(max = 2000) String description,
      @NotNull Boolean statutoryAssessment,
      @Nullable LocalDate raisedOn) {

    RaiseRequest toCommand(LocalDate today) {
      return new RaiseRequest(
          urn,
          theme,
          urgency,
          Objects.requireNonNullElse(raisedOn, today),
          description,
          statutoryAssessment);
    }
  }

  /** Moves a request along, as the caller saw it. */
  record Step(@NotNull Long expectedVersion) {}
}
