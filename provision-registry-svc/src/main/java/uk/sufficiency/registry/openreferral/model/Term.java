package uk.sufficiency.registry.openreferral.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * A word of a taxonomy.
 *
 * @param code SEN2's for a need, this suite's for a kind, the NC year or the phase for an age
 * @param parent the phase of an NC year
 */
public record Term(
    UUID id,
    Taxonomy taxonomy,
    String code,
    String name,
    String description,
    @Nullable UUID parent,
    Meaning meaning) {

  /** What a service must be to have the term. */
  public sealed interface Meaning {
    boolean holdsFor(PublicService service);
  }

  public record IsForNeed(Need need) implements Meaning {
    @Override
    public boolean holdsFor(PublicService service) {
      return service.needs().contains(need);
    }
  }

  public record IsOfKind(ProvisionKind kind) implements Meaning {
    @Override
    public boolean holdsFor(PublicService service) {
      return service.kind() == kind;
    }
  }

  /** Takes some NC year from one to another, both included. */
  public record TakesNcYears(int from, int to) implements Meaning {
    @Override
    public boolean holdsFor(PublicService service) {
      return service.ncYearFrom() <= to && service.ncYearTo() >= from;
    }
  }

  static Term of(Taxonomy taxonomy, String code, String name, String description, Meaning meaning) {
    return new Term(
        OpenIds.ofTerm(taxonomy.name(), code), taxonomy, code, name, description, null, meaning);
  }

  Term below(Term wider) {
    return new Term(id, taxonomy, code, name, description, wider.id(), meaning);
  }
}
