package uk.sufficiency.outreach.coverage.model;

/**
 * Coverage of one ward or phase.
 *
 * @param code ONS code of the ward, or the phase; {@code UNKNOWN} for settings of which it is not
 *     known
 */
public record CoverageGroup(String code, String name, Reach reach) {}
