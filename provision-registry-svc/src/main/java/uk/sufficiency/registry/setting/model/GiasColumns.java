package uk.sufficiency.registry.setting.model;

import java.util.ArrayList;
import java.util.List;
import uk.sufficiency.registry.intake.Cells;

/**
 * The columns that the register reads from GIAS's "all establishment data", by name: they come and
 * go between releases, so a file may have more, and fewer, in any order.
 */
public final class GiasColumns {

  public static final String URN = "URN";
  public static final String NAME = "EstablishmentName";
  public static final String STATUS = "EstablishmentStatus (name)";
  public static final String STATUS_CODE = "EstablishmentStatus (code)";
  public static final String LA_CODE = "LA (code)";
  public static final String UKPRN = "UKPRN";
  public static final String AUTHORITY = "GSSLACode (name)";
  public static final String DISTRICT = "DistrictAdministrative (code)";
  public static final String PHASE = "PhaseOfEducation (name)";
  public static final String TYPE = "TypeOfEstablishment (name)";
  public static final String OPENED = "OpenDate";
  public static final String CLOSED = "CloseDate";
  public static final String POSTCODE = "Postcode";
  public static final String EASTING = "Easting";
  public static final String NORTHING = "Northing";
  public static final String WARD_CODE = "AdministrativeWard (code)";
  public static final String WARD_NAME = "AdministrativeWard (name)";
  public static final String TRUST_CODE = "Trusts (code)";
  public static final String TRUST_NAME = "Trusts (name)";
  public static final String AGE_FROM = "StatutoryLowAge";
  public static final String AGE_TO = "StatutoryHighAge";

  private GiasColumns() {}

  /** The required columns that a header lacks; the status may come by name, by code or by both. */
  public static List<String> listMissing(Cells.Header header) {
    List<String> missing = new ArrayList<>(List.of(URN, NAME, LA_CODE));
    missing.removeIf(header::has);
    if (!header.has(STATUS) && !header.has(STATUS_CODE)) {
      missing.add(STATUS);
    }
    return missing;
  }
}
