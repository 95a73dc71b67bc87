package uk.sufficiency.registry.placechange;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import uk.sufficiency.registry.provision.model.AcademicYear;

/**
 * The place change workbook of an academic year, ready to be filled in: every provision that is not
 * closed, by its reference or, where it has none, its id; need by need where it is commissioned so;
 * the new number as the current one, no reason.
 */
@ApplicationScoped
public class PlaceChangeExport {

  private static final String WORKBOOK =
      """
      copy (
        select p.urn, plain_cell(coalesce(p.reference, p.id::text)) as provision_reference,
               plain_cell(s.name) as setting, plain_cell(p.name) as provision,
               $YEAR as academic_year, c.need, coalesce(c.places, 0) as places_current,
               coalesce(c.places, 0) as places_new, null as reason_for_change, null as reason_text
          from provision p
          join setting s on s.urn = p.urn
          left join commissioned_places c
            on c.provision_id = p.id and c.known_to is null
           and c.academic_year = (
               select max(l.academic_year) from commissioned_places l
                where l.provision_id = p.id and l.known_to is null and l.academic_year <= $YEAR)
         where p.status <> 'CLOSED'
         order by s.name, p.urn, 2, c.need) to stdout (format csv, header)
      """;

  private final AgroalDataSource database;

  PlaceChangeExport(AgroalDataSource database) {
    this.database = database;
  }

  /** The workbook as CSV in UTF-8; a few dozen bytes for each provision. Blocking. */
  public byte[] write(AcademicYear year) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try (Connection connection = database.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(WORKBOOK.replace("$YEAR", "" + year.startsIn()), csv);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The workbook could not be read from the database", e);
    }
    return csv.toByteArray();
  }
}
