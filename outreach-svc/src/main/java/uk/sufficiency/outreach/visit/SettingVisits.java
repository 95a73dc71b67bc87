package uk.sufficiency.outreach.visit;

import java.util.List;

/**
 * The latest visits of one setting.
 *
 * @param totalCount how many it has in all, planned and cancelled ones too
 */
public record SettingVisits(String urn, long totalCount, List<VisitView> nodes) {}
