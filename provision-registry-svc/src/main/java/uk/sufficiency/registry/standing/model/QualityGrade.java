package uk.sufficiency.registry.standing.model;

/**
 * What a quality visit finds of one domain, and of a provision as a whole; the best comes first.
 *
 * <p>These are not Ofsted's words, old or new, on purpose: a commissioner's visit is support and
 * challenge by people who know the provision, not an inspection, and a result in an inspectorate's
 * words would be quoted as one. Each grade says what follows: share it, keep it, work on it, act
 * now.
 */
public enum QualityGrade {
  /** Others can learn from it. */
  STRENGTH,
  /** As it should be. */
  SECURE,
  /** Not there yet; known, and being worked on. */
  DEVELOPING,
  /** Pupils lose out; the commissioner acts with the setting now. */
  CAUSE_FOR_CONCERN;

  public boolean isWorseThan(QualityGrade other) {
    return compareTo(other) > 0;
  }
}
