package uk.sufficiency.kit.problem;

import org.jspecify.annotations.Nullable;

/** Says which problem an exception of some library stands for. */
public interface ProblemTranslator {

  /** The problem, or null where this translator does not know the exception. */
  @Nullable Problem translate(Throwable failure);
}
