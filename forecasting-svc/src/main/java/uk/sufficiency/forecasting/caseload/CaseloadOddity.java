package uk.sufficiency.forecasting.caseload;

import org.jspecify.annotations.Nullable;

/**
 * What a careful analyst would notice in a caseload file. Each is one look at the staged rows; it
 * finds the row, if one is meant, and says what is odd about it. Nothing here refuses a file.
 *
 * <p>{@code totals} stands for every authority's totals, those already stored among them, so that a
 * file with a single year is seen against the years before it.
 */
enum CaseloadOddity {
  /** A total that DfE does not give. */
  TOTAL_NOT_GIVEN(
      "ehcplans",
      """
      select row_number, format('%s has no total for January %s (code %s)', name, january, plans_code)
        from staged where topic = 'All EHC plans' and plans is null order by row_number
      """),

  /** A total without any placement: its kinds of place are unknown. */
  PLACEMENTS_NOT_GIVEN(
      null,
      """
      select row_number, format('%s gives no placements for January %s', name, january)
        from staged
       where topic = 'All EHC plans' and plans > 0
         and not exists (select from jsonb_each(placements) where jsonb_typeof(value) = 'number')
       order by row_number
      """),

  /** Placement columns that do not add up to the total of their row. */
  COMPONENTS_DO_NOT_SUM(
      "ehcplans",
      """
      select row_number, format('%s, January %s, %s: placements add up to %s of %s plans',
                                name, january, breakdown, placed, plans)
        from staged
        cross join lateral (
          select sum(value::text::bigint) as placed from jsonb_each(placements)
           where jsonb_typeof(value) = 'number') as p
       where topic in ('All EHC plans', 'Child or young persons age') and placed <> plans
       order by row_number
      """),

  /** More plans in one placement than there are plans. */
  PART_LARGER_THAN_WHOLE(
      null,
      """
      select row_number, format('%s, January %s, %s: %s plans in %s, more than all %s',
                                name, january, breakdown, value, key, plans)
        from staged
        cross join lateral jsonb_each(placements)
       where jsonb_typeof(value) = 'number' and value::text::bigint > plans
       order by row_number
      """),

  /** Plans younger than a year that outnumber all plans. */
  NEW_PLANS_LARGER_THAN_STOCK(
      "ehcplans",
      """
      select s.row_number, format('%s, January %s: %s plans begun within the year, of only %s in all',
                                  s.name, s.january, s.plans, t.plans)
        from staged s
        join totals t on t.authority = s.authority and t.january = s.january
       where s.topic = 'Years EHC plan in place' and s.breakdown = 'Less than a year'
         and s.plans > t.plans
       order by s.row_number
      """),

  /** Parts by age, sex, … that do not add up to the authority's total. */
  BREAKDOWN_DOES_NOT_SUM(
      "breakdown_topic",
      """
      select min(s.row_number), format('%s, January %s: %s adds up to %s of %s plans',
                                       s.name, s.january, s.topic, sum(s.plans), t.plans)
        from staged s
        join totals t on t.authority = s.authority and t.january = s.january
       where s.topic <> 'All EHC plans'
       group by s.name, s.january, s.topic, t.plans
      having sum(s.plans) <> t.plans
       order by 1
      """),

  /** One authority under two ONS codes, or one name under two authorities. */
  TWO_CODES(
      "new_la_code",
      """
      select min(row_number), format('%s appears under the codes %s%s', min(name),
               string_agg(distinct authority, ' and '),
               case when count(distinct old_code) <= 1
                    then ' with one DfE number: its years are joined'
                    else ': its boundaries changed and its years are kept apart' end)
        from totals
       group by name
      having count(distinct authority) > 1 and count(row_number) > 0
       order by 1
      """),

  /** A January missing between others of the same authority. */
  YEAR_GAP(
      "time_period",
      """
      select row_number, format('%s has nothing between January %s and January %s',
                                name, before, january)
        from (select *, lag(january) over (partition by series order by january) as before
                from totals) as t
       where january - before > 1 and row_number is not null
       order by row_number
      """),

  /** The same total for three authorities or more in one January. */
  REPEATED_FIGURE(
      "ehcplans",
      """
      select min(row_number), format('%s authorities all have %s plans in January %s: %s',
               count(*), plans, january, string_agg(name, ', ' order by name))
        from totals where plans > 0
       group by january, plans
      having count(*) > 2 and count(row_number) > 0
       order by 1
      """),

  /** A total that did not move at all in a year. */
  STANDS_STILL(
      "ehcplans",
      """
      select row_number, format('%s has %s plans in January %s, exactly as the year before',
                                name, plans, january)
        from (select *, lag(plans) over w as before, lag(january) over w as year_before
                from totals window w as (partition by series order by january)) as t
       where plans = before and january = year_before + 1 and plans > 0 and row_number is not null
       order by row_number
      """),

  /** A total that moved by more than half in a year. */
  JUMP(
      "ehcplans",
      """
      select row_number, format('%s went from %s plans to %s in the year to January %s',
                                name, before, plans, january)
        from (select *, lag(plans) over w as before, lag(january) over w as year_before
                from totals window w as (partition by series order by january)) as t
       where january = year_before + 1 and abs(plans - before) > 0.5 * before
         and row_number is not null
       order by row_number
      """),

  /** The collection changed between 2022 and 2023. */
  DEFINITION_CHANGED(
      "time_period",
      """
      select null::bigint, 'From January 2023 DfE counts persons instead of collecting totals: '
               || 'series break between 2022 and 2023, placements above all'
        from totals where row_number is not null
      having bool_or(january <= 2022) and bool_or(january >= 2023)
      """),

  /** A row that stands in the file twice, with the same figures. */
  DUPLICATE_ROW(
      null,
      """
      select max(row_number), format('%s, January %s, %s stands in the file %s times',
                                     min(name), january, breakdown, count(*))
        from staged group by authority, january, topic, breakdown having count(*) > 1
       order by 1
      """);

  private final @Nullable String column;
  private final String look;

  CaseloadOddity(@Nullable String column, String look) {
    this.column = column;
    this.look = look;
  }

  /** The file's column that the oddity is about; null where it is several. */
  @Nullable String column() {
    return column;
  }

  /** A query of row number (null where the whole file is meant) and message. */
  String look() {
    return look;
  }
}
