package uk.sufficiency.outreach.visit.model;

import org.jspecify.annotations.Nullable;

/**
 * One member of the multi-disciplinary team that visits.
 *
 * @param name who it is, once known; never leaves this service on a topic
 */
public record TeamMember(Discipline discipline, @Nullable String name) {}
