package uk.sufficiency.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one query may ask for; beyond it the answer is TOO_COMPLEX. */
@ConfigMapping(prefix = "sufficiency.limits")
public interface LimitsConfig {

  /** Deepest nesting of fields. Introspection is not counted: GraphQL Java limits it by itself. */
  @WithDefault("10")
  @Min(1)
  int queryDepth();

  /**
   * Fields that the answer may have, estimated: the fields below a list count as often as the list
   * is long by its arguments.
   */
  @WithDefault("50000")
  @Min(1)
  int queryComplexity();

  /** Fields under another name, each of which can mean another call to a service. */
  @WithDefault("30")
  @Min(0)
  int queryAliases();

  /** Words and signs of the query. */
  @WithDefault("3000")
  @Min(1)
  int queryTokens();

  /** Spaces and line breaks of the query. */
  @WithDefault("20000")
  @Min(1)
  int queryWhitespace();

  /** Length of the query in characters. */
  @WithDefault("50000")
  @Min(1)
  int queryCharacters();

  /** Length of the whole request to /graphql in bytes. */
  @WithDefault("262144")
  @Min(1)
  int requestBytes();
}
