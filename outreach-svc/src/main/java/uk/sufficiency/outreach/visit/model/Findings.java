package uk.sufficiency.outreach.visit.model;

import java.util.List;

/** What a completed visit found and recommends. */
public record Findings(String summary, List<Recommendation> recommendations) {}
