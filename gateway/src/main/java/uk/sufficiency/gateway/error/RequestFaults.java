package uk.sufficiency.gateway.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** What is wrong with a query itself, before any field of it is fetched. */
final class RequestFaults {

  /** How GraphQL Java repeats the value it refuses, which could be about a pupil. */
  private static final Pattern REPEATED_VALUE =
      Pattern.compile(" ?with value '.*'(?= (?:is|has|contains|must|does))", Pattern.DOTALL);

  private static final Pattern PREFIX =
      Pattern.compile("^Validation error(?: \\([A-Za-z]+(?:@\\[[^\\]]*\\])?\\))? ?: ?");

  private static final Pattern JAVA_WORDS =
      Pattern.compile("(?:[a-z]+\\.){2,}[A-Z]|HashMap|ArrayList|Value\\{|Exception\\b");

  /** Whatever looks like a UPN or an NHS number. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\b[A-Za-z]?\\d[\\d -]{8,14}[\\dA-Za-z]\\b");

  private RequestFaults() {}

  /** The problem with the query, or nothing when the error is not about the query itself. */
  static Optional<Problem> of(GraphQLError error) {
    if (error instanceof AbortExecutionException) {
      return Optional.of(
          Problem.of(CommonError.TOO_COMPLEX, "The query asks for too much at once."));
    }
    if (error.getErrorType() == ErrorType.InvalidSyntax) {
      return Optional.of(Problem.of(CommonError.MALFORMED, "The query is not valid GraphQL."));
    }
    if (error.getErrorType() == ErrorType.ValidationError || error instanceof GraphQLException) {
      return Optional.of(Problem.of(CommonError.VALIDATION, withoutInnards(error.getMessage())));
    }
    return Optional.empty();
  }

  /** The validator's words without its prefix, without the refused value, without Java's names. */
  static String withoutInnards(String message) {
    String plain = PREFIX.matcher(message).replaceFirst("");
    String silent = REPEATED_VALUE.matcher(plain).replaceAll("");
    String safe = IDENTIFIER.matcher(silent).replaceAll("…");
    return JAVA_WORDS.matcher(safe).find()
        ? "A value in the query or its variables does not fit the schema."
        : safe;
  }
}
