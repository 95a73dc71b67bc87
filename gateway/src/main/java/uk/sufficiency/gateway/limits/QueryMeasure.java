package uk.sufficiency.gateway.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a query before anything of it runs. Each fragment is measured once, however often it is
 * used, so that measuring a query cannot itself be made slow.
 */
public final class QueryMeasure {

  /** Lists that are as long as this when nothing is said: the schema's default for `first`. */
  private static final Map<String, Integer> PAGED =
      Map.of("supportRequests", 10, "visits", 10, "agreementReviews", 50, "qualityActions", 50);

  /** Where the fields of a query itself are longer. */
  private static final Map<String, Integer> PAGED_AT_ROOT =
      Map.of("supportRequests", 20, "provisions", 20);

  private static final String ROOT = "Query";

  private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");
  private static final int LONGEST = 1 << 20;

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, QueryShape> measured = new HashMap<>();
  private final Map<String, Object> variables;

  private QueryMeasure(
      Document document, OperationDefinition operation, Map<String, Object> given) {
    this.variables = new HashMap<>(given);
    operation.getVariableDefinitions().forEach(this::addDefault);
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** The shape of the largest operation of a document. */
  public static QueryShape of(Document document, Map<String, Object> variables) {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(operation -> shape(document, operation, variables))
        .reduce(QueryShape.NOTHING, QueryMeasure::larger);
  }

  /** Each operation by itself: a fragment is as large as the operation's variables make it. */
  private static QueryShape shape(
      Document document, OperationDefinition operation, Map<String, Object> variables) {
    return new QueryMeasure(document, operation, variables)
        .shape(operation.getSelectionSet(), PAGED_AT_ROOT);
  }

  private void addDefault(VariableDefinition variable) {
    Value<?> byDefault = variable.getDefaultValue();
    Object value = byDefault == null ? null : value(byDefault);
    if (value != null && !variables.containsKey(variable.getName())) {
      variables.put(variable.getName(), value);
    }
  }

  private static QueryShape larger(QueryShape one, QueryShape other) {
    return new QueryShape(
        Math.max(one.depth(), other.depth()),
        Math.max(one.complexity(), other.complexity()),
        Math.max(one.aliases(), other.aliases()));
  }

  private QueryShape shape(@Nullable SelectionSet selections, Map<String, Integer> paged) {
    if (selections == null) {
      return QueryShape.NOTHING;
    }
    return selections.getSelections().stream()
        .map(selection -> shape(selection, paged))
        .reduce(QueryShape.NOTHING, QueryShape::and);
  }

  private QueryShape shape(Selection<?> selection, Map<String, Integer> paged) {
    return switch (selection) {
      case Field field -> shape(field, length(field.getName(), paged));
      case InlineFragment inline -> shape(inline.getSelectionSet(), paged);
      case FragmentSpread spread -> fragment(spread.getName());
      default -> QueryShape.NOTHING;
    };
  }

  private static int length(String list, Map<String, Integer> paged) {
    return paged.getOrDefault(list, PAGED.getOrDefault(list, 1));
  }

  private QueryShape shape(Field field, int byDefault) {
    QueryShape below = shape(field.getSelectionSet(), PAGED);
    QueryShape here = below.under(field.getAlias() != null, times(field, byDefault));
    return INTROSPECTION.contains(field.getName()) ? here.flat() : here;
  }

  /** A fragment that leads back to itself counts as nothing here; validation refuses it. */
  private QueryShape fragment(String name) {
    QueryShape known = measured.get(name);
    if (known != null) {
      return known;
    }
    measured.put(name, QueryShape.NOTHING);
    FragmentDefinition fragment = fragments.get(name);
    QueryShape shape = fragment == null ? QueryShape.NOTHING : shape(fragment);
    measured.put(name, shape);
    return shape;
  }

  private QueryShape shape(FragmentDefinition fragment) {
    boolean ofRoot = ROOT.equals(fragment.getTypeCondition().getName());
    return shape(fragment.getSelectionSet(), ofRoot ? PAGED_AT_ROOT : PAGED);
  }

  private int times(Field field, int byDefault) {
    boolean says = field.getArguments().stream().anyMatch(QueryMeasure::isPageSize);
    return field.getArguments().stream()
        .mapToInt(argument -> length(argument, byDefault))
        .reduce(says ? 1 : byDefault, (one, other) -> Math.min(LONGEST, one * other));
  }

  private static boolean isPageSize(Argument argument) {
    return "first".equals(argument.getName());
  }

  private int length(Argument argument, int byDefault) {
    Object value = value(argument.getValue());
    if (value instanceof Collection<?> list) {
      return Math.clamp(list.size(), 1, 1000);
    }
    if (!isPageSize(argument)) {
      return 1;
    }
    return value instanceof Number first ? Math.clamp(first.longValue(), 1, 1000) : byDefault;
  }

  private @Nullable Object value(Value<?> value) {
    return switch (value) {
      case IntValue number -> number.getValue().min(BigInteger.valueOf(LONGEST));
      case ArrayValue list -> list.getValues();
      case VariableReference variable -> variables.get(variable.getName());
      default -> null;
    };
  }
}
