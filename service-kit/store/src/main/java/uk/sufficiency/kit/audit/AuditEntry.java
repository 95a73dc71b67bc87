package uk.sufficiency.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did with pupil-level data.
 *
 * @param chain which of the chains holds it
 * @param seq its place in the chain, from 1
 * @param actor the token's subject
 * @param roles the actor's roles then
 * @param action what was done, such as {@code placement.offer}
 * @param subject with what, such as {@code provision/7d7a…}
 * @param pupilRefs the pupils concerned
 * @param traceId the request's trace
 * @param hash hash over this entry and the one before it, hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
    int chain,
    long seq,
    Instant at,
    String actor,
    String roles,
    String action,
    String subject,
    List<String> pupilRefs,
    @Nullable String traceId,
    String hash) {}
