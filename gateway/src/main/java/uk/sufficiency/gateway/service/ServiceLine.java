package uk.sufficiency.gateway.service;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * The line to one service. Reads are tried again when the service is not there; changes never are,
 * because a change that seems lost may have been made. Both have a time-out and a circuit breaker
 * of their own, so that a broken service costs a moment and not a thread.
 */
public final class ServiceLine {

  private static final Logger LOG = Logger.getLogger(ServiceLine.class);
  private static final TypeLiteral<Uni<Object>> ANSWER = new TypeLiteral<>() {};

  private final Service service;
  private final Guard reads;
  private final Guard changes;

  ServiceLine(Service service, ServiceConfig config) {
    this.service = service;
    this.reads = retrying(guard(service, "reads", config, config.timeout().toMillis()), config);
    this.changes = guard(service, "changes", config, config.changeTimeout().toMillis()).build();
  }

  /** Asks the service something that may safely be asked twice. */
  public <T> Uni<T> read(Supplier<Uni<T>> call) {
    return through(reads, call);
  }

  /** Asks the service to change something, once. */
  public <T> Uni<T> change(Supplier<Uni<T>> call) {
    return through(changes, call);
  }

  @SuppressWarnings("unchecked")
  private <T> Uni<T> through(Guard guard, Supplier<Uni<T>> call) {
    Supplier<Uni<Object>> guarded =
        () -> (Uni<Object>) call.get().onFailure().transform(this::understood);
    return (Uni<T>) guard.get(guarded, ANSWER).onFailure().transform(this::understood);
  }

  private Throwable understood(Throwable failure) {
    if (failure instanceof ProblemException) {
      return failure;
    }
    return away(failure);
  }

  /** The problem to tell of when the service does not answer. */
  public ProblemException away(Throwable cause) {
    LOG.warnf("%s did not answer: %s", service.key(), cause);
    return Problem.of(
            CommonError.UNAVAILABLE,
            "%s does not answer at the moment. Try again shortly.".formatted(service.words()))
        .asException();
  }

  private static Guard.Builder guard(
      Service service, String kind, ServiceConfig config, long timeoutMillis) {
    return Guard.create()
        .withDescription(service.key() + " " + kind)
        .withTimeout()
        .duration(timeoutMillis, MILLIS)
        .done()
        .withCircuitBreaker()
        .name(service.key() + "-" + kind)
        .when(ServiceLine::serviceIsAway)
        .requestVolumeThreshold(config.breakerWindow())
        .failureRatio(config.breakerRatio())
        .delay(config.breakerPause().toMillis(), MILLIS)
        .done();
  }

  private static Guard retrying(Guard.Builder guard, ServiceConfig config) {
    long pause = config.retryPause().toMillis();
    return guard
        .withRetry()
        .maxRetries(config.readRetries())
        .delay(pause, MILLIS)
        .jitter(pause, MILLIS)
        .whenException(ServiceLine::serviceIsAway)
        .done()
        .build();
  }

  /** Anything but a problem that the service itself described means that it is away. */
  private static boolean serviceIsAway(Throwable failure) {
    return !(failure instanceof ProblemException told)
        || told.problem().error() == CommonError.UNAVAILABLE;
  }
}
