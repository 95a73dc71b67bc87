package uk.sufficiency.kit.outbox;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The W3C trace context header of the running span, so that a trace goes on behind the broker. */
final class TraceParent {

  private TraceParent() {}

  static @Nullable String current() {
    var context = Span.current().getSpanContext();
    return context.isValid()
        ? "00-"
            + context.getTraceId()
            + "-"
            + context.getSpanId()
            + "-"
            + context.getTraceFlags().asHex()
        : null;
  }
}
