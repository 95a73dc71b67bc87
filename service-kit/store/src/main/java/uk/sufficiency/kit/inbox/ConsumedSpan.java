package uk.sufficiency.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The part of a trace that begins where the request's own part ended: behind the broker. */
final class ConsumedSpan implements AutoCloseable {

  private static final TextMapGetter<ConsumerRecord<?, ?>> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ConsumerRecord<?, ?> record) {
          var names = new java.util.ArrayList<String>();
          record.headers().forEach(header -> names.add(header.key()));
          return names;
        }

        @Override
        public @Nullable String get(@Nullable ConsumerRecord<?, ?> record, String name) {
          var header = record == null ? null : record.headers().lastHeader(name);
          return header == null ? null : new String(header.value(), UTF_8);
        }
      };

  private final Span span;
  private final Scope scope;

  @SuppressWarnings("MustBeClosedChecker") // closed with this
  private ConsumedSpan(Span span) {
    this.span = span;
    this.scope = span.makeCurrent();
  }

  static ConsumedSpan start(ConsumerRecord<?, ?> record) {
    var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), record, HEADERS);
    return new ConsumedSpan(
        GlobalOpenTelemetry.getTracer("uk.sufficiency.kit.inbox")
            .spanBuilder("process " + record.topic())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(parent)
            .setAttribute("messaging.system", "kafka")
            .setAttribute("messaging.destination.name", record.topic())
            .setAttribute("messaging.kafka.message.offset", record.offset())
            .startSpan());
  }

  @Override
  public void close() {
    scope.close();
    span.end();
  }
}
