package uk.sufficiency.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QueryMeasureTest {

  @Test
  void countsTheDepthThroughFragments() {
    // Given
    String query = "{ setting { ...f } } fragment f on Setting { ward { code } }";
    // When
    QueryShape shape = measure(query, Map.of());
    // Then
    assertThat(shape.depth()).isEqualTo(3);
    assertThat(shape.complexity()).isEqualTo(3);
  }

  @Test
  void multipliesWhatIsBelowAListByItsLength() {
    // When
    QueryShape shape = measure("{ visits(first: 50) { nodes { id } } }", Map.of());
    // Then
    assertThat(shape.complexity()).isEqualTo(1 + 50 * 2);
  }

  @Test
  void takesTheLengthFromAVariable() {
    // Given
    String query =
        "query Q($urns: [ID!]!, $n: Int) { settings(urns: $urns) { visits(first: $n) { id } } }";
    // When
    QueryShape shape = measure(query, Map.of("urns", Collections.nCopies(200, "1"), "n", 20));
    // Then
    assertThat(shape.complexity()).isEqualTo(1 + 200 * (1 + 20));
  }

  @Test
  void takesThePageSizeOfTheSchemaWhenNothingIsSaid() {
    assertThat(measure("{ setting { visits { id } } }", Map.of()).complexity())
        .isEqualTo(1 + 1 + 10);
  }

  @Test
  void takesThePageSizeOfTheSchemaWhenOnlySomethingElseIsSaid() {
    assertThat(
            measure("{ setting { supportRequests(after: \"x\", status: OPEN) { id } } }", Map.of())
                .complexity())
        .isEqualTo(1 + 1 + 10);
  }

  @Test
  void takesTheLargerPagesOfTheQueryItself() {
    // Given
    String fragments = "fragment f on Query { ... on Query { supportRequests { id } } }";
    // When / Then
    assertThat(measure("{ supportRequests { id } }", Map.of()).complexity()).isEqualTo(1 + 20);
    assertThat(measure("{ provisions(filter: {}) { nodes { id } } }", Map.of()).complexity())
        .isEqualTo(1 + 20 * 2);
    assertThat(measure("{ setting { provisions { id } } }", Map.of()).complexity()).isEqualTo(3);
    assertThat(measure("{ ...f } " + fragments, Map.of()).complexity()).isEqualTo(1 + 20);
  }

  @Test
  void takesTheLengthFromAVariablesDefault() {
    // Given
    String query =
        "query Q($urns: [ID!]! = [1, 2, 3, 4], $n: Int = 100)"
            + " { settings(urns: $urns) { visits(first: $n) { id } } }";
    // When
    QueryShape shape = measure(query, Map.of());
    // Then
    assertThat(shape.complexity()).isEqualTo(1 + 4 * (1 + 100));
  }

  @Test
  void prefersAVariablesValueToItsDefault() {
    // Given
    String query = "query Q($n: Int = 100) { visits(first: $n) { id } }";
    // When / Then
    assertThat(measure(query, Map.of("n", 7)).complexity()).isEqualTo(1 + 7);
  }

  @Test
  void takesEachOperationsOwnDefaultIntoAFragmentTheyShare() {
    // Given
    String query =
        "query A($n: Int = 1) { ...f } query B($n: Int = 90) { ...f }"
            + " fragment f on Query { visits(first: $n) { id } }";
    // When / Then
    assertThat(measure(query, Map.of()).complexity()).isEqualTo(1 + 90);
  }

  @Test
  void countsAliasesOfEveryUseOfAFragment() {
    // Given
    String query = "{ a: x { ...f } b: y { ...f } } fragment f on T { c: z }";
    // When / Then
    assertThat(measure(query, Map.of()).aliases()).isEqualTo(4);
  }

  @Test
  void leavesIntrospectionOutOfTheDepth() {
    assertThat(measure("{ __schema { types { fields { type { name } } } } }", Map.of()).depth())
        .isZero();
  }

  @Test
  void measuresABombOfFragmentsQuickly() {
    // Given
    String bomb =
        IntStream.range(0, 60)
            .mapToObj(i -> "fragment f%d on T { a { ...f%d ...f%d } }".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining(" ", "{ x { ...f0 } } ", " fragment f60 on T { id }"));
    // When
    QueryShape shape =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> measure(bomb, Map.of()));
    // Then
    assertThat(shape.complexity()).isGreaterThan(1_000_000_000L);
    assertThat(shape.depth()).isEqualTo(62);
  }

  @Test
  void endsOnAFragmentThatLeadsBackToItself() {
    assertThat(measure("{ ...f } fragment f on T { a { ...f } }", Map.of()).depth()).isEqualTo(1);
  }

  @Test
  void takesTheLargestOfSeveralOperations() {
    assertThat(measure("query A { a } query B { a { b } c }", Map.of()).complexity()).isEqualTo(3);
  }

  @Test
  void isNotFooledByNegativeOrHugeLengths() {
    assertThat(measure("{ visits(first: -5) { id } }", Map.of()).complexity()).isEqualTo(2);
    assertThat(measure("{ visits(first: 99999999999) { id } }", Map.of()).complexity())
        .isEqualTo(1001);
    assertThat(measure("{ settings(urns: []) { urn } }", Map.of("x", List.of())).complexity())
        .isEqualTo(2);
  }

  private static QueryShape measure(String query, Map<String, Object> variables) {
    return QueryMeasure.of(Parser.parse(query), variables);
  }
}
