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
import org.dataloader.DataLoaderOptions;
import org.eclipse.microprofile.context.ThreadContext;
import org.jspecify.annotations.Nullable;

/**
 * One call per service and level, however long the list. A field with arguments gets a loader of
 * its own for each combination of arguments, named by the arguments themselves: SmallRye's own
 * batching tells them apart by a 32-bit hash only, and two that collide would answer with each
 * other's data.
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
   * @param field the field with its exact arguments, such as {@code Setting.visits?first=10}
   * @param fetch fetches the values of up to {@link #CHUNK} different keys; absent keys answer null
   */
  public <K, V> CompletionStage<V> load(
      Context context, String field, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    DataLoader<K, V> loader =
        context
            .unwrap(DataFetchingEnvironment.class)
            .getDataLoaderRegistry()
            .computeIfAbsent(field, name -> loader(name, fetch));
    return loader.load(key);
  }

  private <K, V> DataLoader<K, V> loader(String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    Function<List<K>, CompletionStage<List<V>>> asTheCaller =
        threadContext.contextualFunction(keys -> inOrder(keys, fetch).subscribeAsCompletionStage());
    BatchLoader<K, V> batch = asTheCaller::apply;
    return DataLoaderFactory.newDataLoader(
        name, batch, DataLoaderOptions.newOptions().setMaxBatchSize(CHUNK).build());
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
    List<Uni<Map<K, V>>> calls = chunks(distinct).stream().map(fetch).toList();
    return Uni.join().all(calls).andFailFast().map(found -> keysToValues(keys, merged(found)));
  }

  /** The values by their key. */
  public static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream().collect(toMap(key, Function.identity(), (first, again) -> first));
  }

  private static <K> List<K> distinct(List<? extends @Nullable K> keys) {
    return keys.stream().<K>flatMap(Stream::ofNullable).distinct().toList();
  }

  static <K> List<List<K>> chunks(List<K> keys) {
    List<List<K>> chunks = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      chunks.add(keys.subList(from, Math.min(from + CHUNK, keys.size())));
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
