package uk.sufficiency.localstack.demo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.file.CaseloadFile;
import uk.sufficiency.localstack.demo.file.FigureFiles;
import uk.sufficiency.localstack.demo.file.GeographyFiles;
import uk.sufficiency.localstack.demo.file.GiasFile;
import uk.sufficiency.localstack.demo.file.OutreachFile;
import uk.sufficiency.localstack.demo.file.ProvisionFiles;
import uk.sufficiency.localstack.demo.world.Town;

/** The files of the demo, in the order in which they must be imported. */
public enum DemoFile {
  BOUNDARIES("demo-wards.geojson", "boundaries", "place-planner", GeographyFiles::boundaries),
  POSTCODES("demo-postcodes.csv", "postcodes", "place-planner", GeographyFiles::postcodes),
  GIAS("demo-edubasealldata.csv", "gias", "place-planner", GiasFile::settings),
  GIAS_LINKS("demo-links_edubasealldata.csv", "gias-links", "place-planner", GiasFile::links),
  PROVISIONS("demo-provisions.csv", "provisions", "place-planner", ProvisionFiles::provisions),
  PLACEMENTS("demo-placements.csv", "placements", "place-planner", ProvisionFiles::placements),
  POPULATION("demo-population.csv", "population", "analyst", FigureFiles::populationOfTheTown),
  POPULATION_OF_WARDS(
      "demo-population-wards.csv", "population", "analyst", FigureFiles::populationOfWards),
  UNIT_COSTS("demo-unit-costs.csv", "unit-costs", "analyst", FigureFiles::unitCosts),
  CASELOAD("demo-caseload.csv", "caseload", "analyst", CaseloadFile::bytes),
  OUTREACH("demo-outreach.json", null, "eah-coordinator", OutreachFile::bytes);

  private final String fileName;
  private final @Nullable String importKind;
  private final String role;
  private final Function<Town, byte[]> writer;

  DemoFile(
      String fileName, @Nullable String importKind, String role, Function<Town, byte[]> writer) {
    this.fileName = fileName;
    this.importKind = importKind;
    this.role = role;
    this.writer = writer;
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
    return writer.apply(town);
  }
}
