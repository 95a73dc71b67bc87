package uk.sufficiency.outreach.overview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for several lists at once; what is left out is not looked for. */
record SettingsQuery(
    @Nullable @Size(max = SettingsQuery.MOST) List<@NotNull @Valid ListQuery> supportRequests,
    @Nullable @Size(max = SettingsQuery.MOST) List<@NotNull @Valid ListQuery> visits) {

  /** The most lists of a kind in one question. */
  static final int MOST = 40;

  /** Asks for the newest of each of several settings. */
  record ListQuery(
      @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 20) String> urns,
      @NotNull @Min(1) @Max(100) Integer first) {}

  List<ListQuery> listRequestQueries() {
    return Objects.requireNonNullElse(supportRequests, List.of());
  }

  List<ListQuery> listVisitQueries() {
    return Objects.requireNonNullElse(visits, List.of());
  }

  /** The settings that any of the lists is about. */
  List<String> listUrns() {
    return Stream.concat(listRequestQueries().stream(), listVisitQueries().stream())
        .flatMap(list -> list.urns().stream())
        .toList();
  }
}
