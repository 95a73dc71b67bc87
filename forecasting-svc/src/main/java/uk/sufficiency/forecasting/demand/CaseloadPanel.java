package uk.sufficiency.forecasting.demand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.sufficiency.forecasting.caseload.model.CaseloadRow;
import uk.sufficiency.forecasting.caseload.model.PlacementColumn;
import uk.sufficiency.forecasting.caseload.model.PlacementsByKind;
import uk.sufficiency.forecasting.demand.model.AuthoritySeries;
import uk.sufficiency.forecasting.demand.model.Observation;
import uk.sufficiency.forecasting.demand.model.Panel;

/**
 * The stored caseload as series. An authority that DfE lists under two ONS codes and one old code
 * is one series, under the code asked for or else the first of them.
 */
@ApplicationScoped
class CaseloadPanel {

  private static final String TOTALS =
      """
      with totals as (
        select *, coalesce(nullif(old_code, ''), authority) as series
          from caseload where topic = ? and plans is not null
      ), named as (
        select series, case when bool_or(authority = ?) then ? else min(authority) end as authority
          from totals group by series
      )
      select n.authority, t.january, t.plans, t.placements::text
        from totals t join named n using (series)
       order by n.authority, t.january, t.authority
      """;

  private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

  private final ObjectMapper json;

  CaseloadPanel(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Reads every authority's totals.
   *
   * @param preferred the code under which the authority that is forecast must appear
   */
  Panel read(Connection connection, String preferred) throws SQLException {
    var series = new TreeMap<String, SortedMap<Integer, Observation>>();
    try (var query = connection.prepareStatement(TOTALS)) {
      query.setString(1, CaseloadRow.ALL);
      query.setString(2, preferred);
      query.setString(3, preferred);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          series
              .computeIfAbsent(rows.getString(1), _ -> new TreeMap<>())
              .putIfAbsent(rows.getInt(2), observation(rows.getInt(3), rows.getString(4)));
        }
      }
    }
    return new Panel(
        series.entrySet().stream()
            .map(entry -> new AuthoritySeries(entry.getKey(), entry.getValue()))
            .toList());
  }

  private Observation observation(int plans, String placements) {
    var figures = parse(placements);
    var recorded = new EnumMap<PlacementColumn, Integer>(PlacementColumn.class);
    for (var column : PlacementColumn.values()) {
      if (figures.get(column.column()) instanceof Integer count) {
        recorded.put(column, count);
      }
    }
    return new Observation(plans, PlacementsByKind.of(plans, recorded));
  }

  private Map<String, Object> parse(String placements) {
    try {
      return json.readValue(placements, FIGURES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The stored placements are no JSON", e);
    }
  }
}
