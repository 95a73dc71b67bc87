package uk.sufficiency.gateway.service;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.eclipse.microprofile.context.ThreadContext;
import org.jspecify.annotations.Nullable;

/**
 * One call per service and level, however long the list. Fields with arguments share a loader, and
 * the arguments are part of its keys: SmallRye's own batching makes a loader, and so a call, for
 * each combination of arguments, and tells them apart by a 32-bit hash only: two that collide would
 * answer with each other's data.
 */
@ApplicationScoped
public class Batches {

  /** The most keys that a service takes in one call. */
  public static final int CHUNK = 1000;

  private final ThreadContext threadContext;

  @Inject
  Batches(ThreadContext threadContext) {
    this.threadContext = threadContext;
  }

  /**
   * Loads the value for one key together with all others of the same level.
   *
   * @param name the loader's; all fields that name it are loaded together
   * @param fetch fetches the values of any number of different keys; absent keys answer null
   */
  public <K, V> CompletionStage<V> load(
      Context context, String name, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    DataLoader<K, V> loader =
        context
            .unwrap(DataFetchingEnvironment.class)
            .getDataLoaderRegistry()
            .computeIfAbsent(name, absent -> loader(absent, fetch));
    return loader.load(key);
  }

  private <K, V> DataLoader<K, V> loader(String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    Function<List<K>, CompletionStage<List<V>>> asTheCaller =
        threadContext.contextualFunction(keys -> inOrder(keys, fetch).subscribeAsCompletionStage());
    BatchLoader<K, V> batch = asTheCaller::apply;
    return DataLoaderFactory.newDataLoader(name, batch);
  }

  private static <K, V> Uni<List<V>> inOrder(
      List<K> keys, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return fetch.apply(keys).map(found -> keysToValues(keys, found));
  }

  /**
   * Fetches the values of any number of keys in chunks, and puts them in the order of the keys.
   *
   * @param keys the key of each source, null where it has none; may repeat
   * @param fetch fetches the values of up to {@link #CHUNK} different keys
   * @return one value per key, null where the key is null or unknown
   */
  public static <K, V> Uni<List<V>> fetch(
      List<? extends @Nullable K> keys, Function<List<K>, Uni<Map<K, V>>> fetch) {
    List<K> distinct = distinct(keys);
    if (distinct.isEmpty()) {
      return Uni.createFrom().item(keysToValues(keys, Map.of()));
    }
    return inChunks(distinct, CHUNK, fetch).map(found -> keysToValues(keys, found));
  }

  /**
   * Asks in as many calls as it takes, all at once, and puts their answers together.
   *
   * @param questions at least one
   * @param size the most questions in one call
   */
  public static <Q, K, V> Uni<Map<K, V>> inChunks(
      List<Q> questions, int size, Function<List<Q>, Uni<Map<K, V>>> ask) {
    List<Uni<Map<K, V>>> calls = chunks(questions, size).stream().map(ask).toList();
    return Uni.join().all(calls).andFailFast().map(Batches::merged);
  }

  /** The values by their key. */
  public static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream().collect(toMap(key, Function.identity(), (first, again) -> first));
  }

  private static <K> List<K> distinct(List<? extends @Nullable K> keys) {
    return keys.stream().<K>flatMap(Stream::ofNullable).distinct().toList();
  }

  /** The same in the same order, in lists of at most that size. */
  public static <K> List<List<K>> chunks(List<K> keys, int size) {
    List<List<K>> chunks = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += size) {
      chunks.add(keys.subList(from, Math.min(from + size, keys.size())));
    }
    return chunks;
  }

  private static <K, V> Map<K, V> merged(List<Map<K, V>> parts) {
    Map<K, V> all = new HashMap<>();
    parts.forEach(all::putAll);
    return all;
  }

  @SuppressWarnings("NullAway") // a missing value is null: the loader's and SmallRye's convention
  private static <K, V> List<V> keysToValues(List<? extends @Nullable K> keys, Map<K, V> found) {
    List<V> values = new ArrayList<>(keys.size());
    keys.forEach(key -> values.add(key == null ? null : found.get(key)));
    return values;
  }
}
