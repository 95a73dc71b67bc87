package uk.sufficiency.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the places are. */
@ApplicationScoped
public class LondonClock {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  public LocalDate today() {
    return LocalDate.now(LONDON);
  }
}
