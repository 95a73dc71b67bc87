package uk.sufficiency.outreach.request;

import java.util.List;

/**
 * The newest requests of one setting.
 *
 * @param totalCount how many it has raised in all
 */
public record SettingRequests(String urn, long totalCount, List<SupportRequestView> nodes) {}
