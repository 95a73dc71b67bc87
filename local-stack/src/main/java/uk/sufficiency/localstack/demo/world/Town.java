package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import java.util.List;

/** The whole invented town. */
public record Town(
    WardMap map,
    List<Postcode> postcodes,
    Settings.Drawn settings,
    List<Provision> provisions,
    List<Placement> placements,
    Population population,
    List<Caseload.Count> caseload,
    List<UnitCosts.UnitCost> unitCosts,
    List<SupportStory> supportStories,
    RegistryStory registryStory) {

  /**
   * Draws a town: the same seed and day always give the same town.
   *
   * @param today the day from which offers are held, and what officers do is told; nothing else
   *     depends on it
   */
  public static Town draw(long seed, LocalDate today) {
    var map = WardMap.draw();
    var postcodes = Postcodes.draw(seed, map);
    var settings = Settings.draw(seed, map, postcodes);
    var provisions = Provisions.draw(settings);
    var placements = Placements.draw(seed, today, provisions);
    return new Town(
        map,
        postcodes,
        settings,
        provisions,
        placements,
        Population.draw(seed, map),
        Caseload.draw(seed),
        UnitCosts.list(),
        SupportStories.draw(seed, today, settings.settings()),
        RegistryStories.draw(seed, today, settings.settings(), provisions, placements));
  }
}
