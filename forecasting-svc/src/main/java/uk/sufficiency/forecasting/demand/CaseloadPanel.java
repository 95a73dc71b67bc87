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
 *
 * <p>ONS gives codes from {@code E99} to pseudo areas, which are no authorities; demonstration data
 * use them for invented ones. Such series are left out as soon as any authority besides the one
 * asked for has another code, so that nothing invented has a part in growth or accuracy learned
 * from real figures. Without others they stay: a demonstration needs a panel.
 */
@ApplicationScoped
class CaseloadPanel {

  private static final String TOTALS =
      """
      with asked as (select ?::text as authority, ?::text as topic),
      stored as (
        select c.*, coalesce(nullif(c.old_code, ''), c.authority) as series,
               c.authority = asked.authority as own, c.authority like 'E99%' as pseudo
          from caseload c join asked using (topic) where c.plans is not null
      ), totals as (
        select * from stored
         where own or not pseudo or not exists (
           select from stored other
            where not other.own and not other.pseudo
              and other.series not in (select series from stored where own))
      ), named as (
        select series,
               coalesce(min(authority) filter (where own), min(authority)) as authority
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
   * Reads the totals of every authority; of pseudo areas only where nobody else is there.
   *
   * @param preferred the code under which the authority that is forecast must appear
   */
  Panel read(Connection connection, String preferred) throws SQLException {
    var series = new TreeMap<String, SortedMap<Integer, Observation>>();
    try (var query = connection.prepareStatement(TOTALS)) {
      query.setString(1, preferred);
      query.setString(2, CaseloadRow.ALL);
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
