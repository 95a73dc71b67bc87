package uk.sufficiency.gateway.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/**
 * Lets an argument be a list of IDs. SmallRye 2.17 takes an {@code @Id List<String>} for one ID
 * whose Java class is List, writes {@code [ID!]!} into the schema, and then fails to read any
 * value. Found by SmallRye as a service; BatchedCallsIT fails without it.
 */
public final class ListsOfIds implements EventingService {

  private static final String ID = "ID";
  private static final String TEXT = String.class.getName();

  @Override
  @SuppressWarnings("NullAway") // null is SmallRye's way of saying: not to be switched off
  public @Nullable String getConfigKey() {
    return null;
  }

  @Override
  public Operation createOperation(Operation operation) {
    operation.getArguments().stream()
        .filter(ListsOfIds::isListOfIds)
        .forEach(argument -> argument.setReference(idOfText(argument.getReference())));
    return operation;
  }

  private static boolean isListOfIds(Argument argument) {
    return argument.hasWrapper() && ID.equals(argument.getReference().getName());
  }

  private static Reference idOfText(Reference id) {
    return new Reference.Builder()
        .reference(id)
        .name(ID)
        .className(TEXT)
        .graphQLClassName(TEXT)
        .build();
  }
}
