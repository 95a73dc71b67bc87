package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.ArchitectureRules;

/**
 * The guide to roles says what the gateway enforces. After a change: {@code mvn -pl gateway -am
 * test -Dtest=RolesGuideTest -Droles.update=true}.
 */
class RolesGuideTest {

  private static final Path GUIDE = Path.of("../docs/guides/roles.md");
  private static final String BEGIN = "<!-- generated: begin -->\n";
  private static final String END = "<!-- generated: end -->\n";

  @Test
  void tellsWhichRoleMayAskAndChangeWhat() throws Exception {
    // Given
    var page = Files.readString(GUIDE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    // When
    var expected = page.substring(0, from) + tables() + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("roles.update")) {
      Files.writeString(GUIDE, expected);
      page = expected;
    }
    // Then
    assertThat(page).isEqualTo(expected);
  }

  private static String tables() {
    JavaClasses classes = ArchitectureRules.classesOf("gateway");
    Map<String, List<String>> queries = new TreeMap<>();
    Map<String, List<String>> mutations = new TreeMap<>();
    for (var each : classes) {
      for (var method : each.getMethods()) {
        if (method.isAnnotatedWith(Query.class)) {
          note(queries, method, method.getAnnotationOfType(Query.class).value());
        } else if (method.isAnnotatedWith(Mutation.class)) {
          note(mutations, method, method.getAnnotationOfType(Mutation.class).value());
        }
      }
    }
    assertThat(queries).isNotEmpty();
    assertThat(mutations).isNotEmpty();
    return table("Query", queries) + "\n" + table("Mutation", mutations);
  }

  private static void note(Map<String, List<String>> byRoles, JavaMethod method, String name) {
    RolesAllowed allowed =
        method.isAnnotatedWith(RolesAllowed.class)
            ? method.getAnnotationOfType(RolesAllowed.class)
            : method.getOwner().getAnnotationOfType(RolesAllowed.class);
    var roles = String.join(", ", new TreeSet<>(Arrays.asList(allowed.value())));
    byRoles.computeIfAbsent(roles, none -> new ArrayList<>()).add("`" + name + "`");
  }

  private static String table(String what, Map<String, List<String>> byRoles) {
    return byRoles.entrySet().stream()
        .map(
            each ->
                "| %s | %s |%n"
                    .formatted(
                        each.getValue().stream().sorted().collect(Collectors.joining(", ")),
                        each.getKey()))
        .collect(Collectors.joining("", "| " + what + " | roles |\n|---|---|\n", ""));
  }
}
