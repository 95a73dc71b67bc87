package uk.sufficiency.outreach.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date where the settings are. */
@ApplicationScoped
public class Today {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock = Clock.system(LONDON);

  /** The present date in Europe/London. */
  public LocalDate get() {
    return LocalDate.now(clock);
  }
}
