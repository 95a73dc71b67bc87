package uk.sufficiency.localstack.demo;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.file.CaseloadFile;
import uk.sufficiency.localstack.demo.file.FigureFiles;
import uk.sufficiency.localstack.demo.file.GeographyFiles;
import uk.sufficiency.localstack.demo.file.GiasFile;
import uk.sufficiency.localstack.demo.file.OutreachFile;
import uk.sufficiency.localstack.demo.file.ProvisionFiles;
import uk.sufficiency.localstack.demo.file.RegistryFile;
import uk.sufficiency.localstack.demo.world.Town;

/** The files of the demo, in the order in which they must be imported. */
public enum DemoFile {
  BOUNDARIES("demo-wards.geojson", "boundaries", "place-planner"),
  POSTCODES("demo-postcodes.csv", "postcodes", "place-planner"),
  GIAS("demo-edubasealldata.csv", "gias", "place-planner"),
  GIAS_LINKS("demo-links_edubasealldata.csv", "gias-links", "place-planner"),
  PROVISIONS("demo-provisions.csv", "provisions", "place-planner"),
  PLACEMENTS("demo-placements.csv", "placements", "place-planner"),
  POPULATION("demo-population.csv", "population", "analyst"),
  POPULATION_OF_WARDS("demo-population-wards.csv", "population", "analyst"),
  UNIT_COSTS("demo-unit-costs.csv", "unit-costs", "analyst"),
  CASELOAD("demo-caseload.csv", "caseload", "analyst"),
  OUTREACH("demo-outreach.json", null, "eah-coordinator"),
  REGISTRY("demo-registry.json", null, "place-planner");

  private final String fileName;
  private final @Nullable String importKind;
  private final String role;

  DemoFile(String fileName, @Nullable String importKind, String role) {
    this.fileName = fileName;
    this.importKind = importKind;
    this.role = role;
  }

  /** The file's name. */
  public String fileName() {
    return fileName;
  }

  /** What follows {@code POST /imports/}; nothing for what is told in GraphQL. */
  public @Nullable String importKind() {
    return importKind;
  }

  /** The role in which it is loaded. */
  public String role() {
    return role;
  }

  /** The media type of the file. */
  public String contentType() {
    return fileName.endsWith(".geojson") ? "application/geo+json" : "text/csv";
  }

  byte[] write(Town town) {
    return switch (this) {
      case BOUNDARIES -> GeographyFiles.boundaries(town);
      case POSTCODES -> GeographyFiles.postcodes(town);
      case GIAS -> GiasFile.settings(town);
      case GIAS_LINKS -> GiasFile.links(town);
      case PROVISIONS -> ProvisionFiles.provisions(town);
      case PLACEMENTS -> ProvisionFiles.placements(town);
      case POPULATION -> FigureFiles.populationOfTheTown(town);
      case POPULATION_OF_WARDS -> FigureFiles.populationOfWards(town);
      case UNIT_COSTS -> FigureFiles.unitCosts(town);
      case CASELOAD -> CaseloadFile.bytes(town);
      case OUTREACH -> OutreachFile.bytes(town);
      case REGISTRY -> RegistryFile.bytes(town);
    };
  }
}
