package uk.sufficiency.outreach.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of requests, the longest waiting first.
 *
 * @param totalCount how many there are on all pages
 * @param endCursor what to pass as {@code after} for the next page; absent on the last one
 */
public record RequestPage(
    long totalCount, List<SupportRequestView> nodes, @Nullable String endCursor) {}
