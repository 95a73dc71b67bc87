package uk.sufficiency.outreach.request.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A setting asks for help.
 *
 * @param urn the setting that asks
 * @param raisedOn the day it asked; not in the future
 * @param description what the difficulty is, in the setting's words
 * @param statutoryAssessment whether it asks for an assessment for an education, health and care
 *     plan, or for what precedes one: Experts at Hand money may not pay for that
 */
public record RaiseRequest(
    String urn,
    Theme theme,
    Urgency urgency,
    LocalDate raisedOn,
    @Nullable String description,
    boolean statutoryAssessment) {}
