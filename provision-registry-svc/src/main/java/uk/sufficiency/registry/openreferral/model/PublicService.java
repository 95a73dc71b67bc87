package uk.sufficiency.registry.openreferral.model;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;

/**
 * A provision, or a setting's own SEND offer, as anybody may know it. It has no places on purpose:
 * none can slip out.
 *
 * @param offers what the setting says that it does; empty for a provision
 */
public record PublicService(
    UUID id,
    String provision,
    ProvisionKind kind,
    ProvisionStatus state,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    PublicSetting setting,
    List<String> offers) {

  /** {@code The Base, Newman School}; not twice where the provision is the whole school. */
  public String name() {
    return contains(provision, setting.name()) ? provision : provision + ", " + setting.name();
  }

  public String description() {
    return offers.isEmpty()
        ? "%s at %s for %s. %s".formatted(Words.of(kind), setting.name(), needsInWords(), years())
        : "What %s does for pupils with special educational needs and disabilities. %s %s"
            .formatted(setting.name(), years(), String.join(" ", offers));
  }

  private String years() {
    return "%s to %s, ages %d to %d."
        .formatted(
            Words.ofNcYear(ncYearFrom), Words.ofNcYear(ncYearTo), minimumAge(), maximumAge());
  }

  public ServiceStatus status() {
    return ServiceStatus.of(state, setting.status());
  }

  /** What a parent should know before asking. */
  public @Nullable String alert() {
    return switch (state) {
      case PAUSED -> "Paused: it takes no new pupils for the time being.";
      case CLOSING -> "It is going to close and takes no new pupils.";
      default -> null;
    };
  }

  public int minimumAge() {
    return Ages.youngest(ncYearFrom);
  }

  public int maximumAge() {
    return Ages.oldest(ncYearTo);
  }

  private String needsInWords() {
    return needs.isEmpty()
        ? "special educational needs and disabilities"
        : needs.stream()
            .map(need -> Words.of(need).toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK));
  }
}
