package uk.sufficiency.gateway.limits;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** Reads a query and refuses one that asks for too much, before anything of it runs. */
@ApplicationScoped
public class QueryReading {

  private final LimitsConfig limits;
  private final ParserOptions options;

  QueryReading(LimitsConfig limits) {
    this.limits = limits;
    this.options =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                builder ->
                    builder
                        .maxTokens(limits.queryTokens())
                        .maxWhitespaceTokens(limits.queryWhitespace())
                        .maxCharacters(limits.queryCharacters())
                        .redactTokenParserErrorMessages(true));
  }

  /**
   * Sets the same limits where GraphQL Java parses for itself. SmallRye's own setting for this is
   * made where operations do not look.
   */
  void limitEveryParser(@Observes StartupEvent started) {
    ParserOptions.setDefaultOperationParserOptions(options);
  }

  /**
   * Reads the query.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException MALFORMED when it is not GraphQL,
   *     TOO_COMPLEX when it asks for too much
   */
  public void check(String query, Map<String, Object> variables) {
    QueryShape shape = QueryMeasure.of(parsed(query), variables);
    within("levels deep", shape.depth(), limits.queryDepth());
    within("fields", shape.complexity(), limits.queryComplexity());
    within("aliases", shape.aliases(), limits.queryAliases());
  }

  private Document parsed(String query) {
    try {
      return Parser.parse(
          ParserEnvironment.newParserEnvironment().document(query).parserOptions(options).build());
    } catch (ParseCancelledException
        | ParseCancelledTooDeepException
        | ParseCancelledTooManyCharsException tooLong) {
      throw Problem.of(CommonError.TOO_COMPLEX, "The query is too long or nested too deep")
          .asException();
    } catch (InvalidSyntaxException wrong) {
      throw Problem.of(CommonError.MALFORMED, "The query is not GraphQL" + place(wrong))
          .asException();
    }
  }

  private static String place(InvalidSyntaxException wrong) {
    var location = wrong.getLocation();
    return location == null
        ? ""
        : ": see line %d, column %d".formatted(location.getLine(), location.getColumn());
  }

  private static void within(String what, long size, long limit) {
    if (size > limit) {
      throw Problem.of(
              CommonError.TOO_COMPLEX,
              "The query is too large: %d %s, where %d are allowed".formatted(size, what, limit))
          .asException();
    }
  }
}
