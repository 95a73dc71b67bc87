package uk.sufficiency.outreach.request;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RequestStatus;

/**
 * Which requests to list.
 *
 * @param status only those that stand here
 * @param urn only those of this setting
 * @param first how many at most
 * @param after only those behind this one
 */
record RequestFilter(
    @Nullable RequestStatus status, @Nullable String urn, int first, @Nullable Cursor after) {}
