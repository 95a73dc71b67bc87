package uk.sufficiency.gateway.error;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemMapper;

/**
 * Puts every error of an answer into the words and codes of the catalogue, whatever part of the
 * machinery it came from, just before the answer is written. Found by SmallRye as a service.
 */
public final class ErrorsInTheCatalogue implements EventingService {

  @Override
  @SuppressWarnings("NullAway") // null is SmallRye's way of saying: not to be switched off
  public @Nullable String getConfigKey() {
    return null;
  }

  @Override
  public void afterExecute(Context context) {
    if (context instanceof SmallRyeContext execution) {
      ExecutionResult result = execution.unwrap(ExecutionResult.class);
      if (result != null && !result.getErrors().isEmpty()) {
        execution.setExecutionResult(inTheCatalogue(result));
      }
    }
  }

  private static ExecutionResult inTheCatalogue(ExecutionResult result) {
    List<GraphQLError> errors =
        result.getErrors().stream().map(ErrorsInTheCatalogue::inTheCatalogue).toList();
    return ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build();
  }

  private static GraphQLError inTheCatalogue(GraphQLError error) {
    return GraphQlFault.of(RequestFaults.of(error).orElseGet(() -> problemOf(error)), error);
  }

  private static Problem problemOf(GraphQLError error) {
    return problems()
        .problemOf(
            error instanceof ExceptionWhileDataFetching fetching
                ? fetching.getException()
                : new IllegalStateException(error.getMessage()));
  }

  private static ProblemMapper problems() {
    return Arc.container().instance(ProblemMapper.class).get();
  }
}
