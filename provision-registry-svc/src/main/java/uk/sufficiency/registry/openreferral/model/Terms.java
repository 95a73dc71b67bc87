package uk.sufficiency.registry.openreferral.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.registry.openreferral.model.Term.IsForNeed;
import uk.sufficiency.registry.openreferral.model.Term.IsOfKind;
import uk.sufficiency.registry.openreferral.model.Term.TakesNcYears;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** All terms of all taxonomies. They are part of the product and the same everywhere. */
public final class Terms {

  private static final List<Term> ALL = all();
  private static final Map<UUID, Term> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Term::id, Function.identity()));

  private Terms() {}

  public static List<Term> listAll() {
    return ALL;
  }

  public static List<Term> listOf(Taxonomy taxonomy) {
    return ALL.stream().filter(term -> term.taxonomy() == taxonomy).toList();
  }

  public static Optional<Term> find(UUID id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  public static Optional<Taxonomy> findTaxonomy(UUID id) {
    return Arrays.stream(Taxonomy.values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** The terms that a service has. */
  public static List<Term> listFor(PublicService service) {
    return ALL.stream().filter(term -> term.meaning().holdsFor(service)).toList();
  }

  private static List<Term> all() {
    List<Term> terms = new ArrayList<>();
    Arrays.stream(Need.values()).map(Terms::need).forEach(terms::add);
    terms.addAll(phase("EARLY_YEARS", "Early years", NcYearRange.LOWEST, -1));
    terms.addAll(phase("PRIMARY", "Primary", 0, 6));
    terms.addAll(phase("SECONDARY", "Secondary", 7, 11));
    terms.addAll(phase("POST_16", "After 16", 12, NcYearRange.HIGHEST));
    Arrays.stream(ProvisionKind.values())
        .filter(kind -> kind != ProvisionKind.EDUCATED_OTHERWISE)
        .map(Terms::kind)
        .forEach(terms::add);
    return List.copyOf(terms);
  }

  private static Term need(Need need) {
    String words = Words.of(need);
    return Term.of(
        Taxonomy.NEED,
        need.name(),
        words,
        "%s (SEN2 code %s).".formatted(words, need),
        new IsForNeed(need));
  }

  private static Term kind(ProvisionKind kind) {
    return Term.of(
        Taxonomy.KIND, kind.name(), Words.of(kind), Words.explained(kind), new IsOfKind(kind));
  }

  private static List<Term> phase(String code, String name, int from, int to) {
    Term phase =
        Term.of(
            Taxonomy.AGE,
            code,
            name,
            "NC years %d to %d: ages %d to %d."
                .formatted(from, to, Ages.youngest(from), Ages.oldest(to)),
            new TakesNcYears(from, to));
    List<Term> terms = new ArrayList<>(List.of(phase));
    IntStream.rangeClosed(from, to).mapToObj(year -> ncYear(year).below(phase)).forEach(terms::add);
    return terms;
  }

  private static Term ncYear(int year) {
    return Term.of(
        Taxonomy.AGE,
        "NC_YEAR_" + year,
        Words.ofNcYear(year),
        "NC year %d: aged %d on 31 August.".formatted(year, Ages.youngest(year)),
        new TakesNcYears(year, year));
  }
}
