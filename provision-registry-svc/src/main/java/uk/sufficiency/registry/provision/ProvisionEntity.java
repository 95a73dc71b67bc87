package uk.sufficiency.registry.provision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.ProvisionState.CommissionedYear;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.provision.model.PlaceCount;
import uk.sufficiency.registry.standing.Standing;

/** A provision as it is stored. Whoever changes it, or its placements, holds its row's lock. */
@Entity(name = "Provision")
@Table(name = "provision")
public class ProvisionEntity {

  @Id private UUID id;

  /** Counted by hand: a change to a placement is a change of the provision, too. */
  @Column private long version;

  @Column private @Nullable String reference;
  @Column private String urn;
  @Column private String name;

  @Column
  @Enumerated(EnumType.STRING)
  private ProvisionKind kind;

  @Column
  @Enumerated(EnumType.STRING)
  private ProvisionStatus status;

  @Column private String[] needs;

  @Column(name = "nc_year_from")
  private int ncYearFrom;

  @Column(name = "nc_year_to")
  private int ncYearTo;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "commissioned_places", joinColumns = @JoinColumn(name = "provision_id"))
  @MapKeyColumn(name = "academic_year")
  @Column(name = "places")
  private final Map<Integer, Integer> commissioned = new HashMap<>();

  protected ProvisionEntity() {}

  static ProvisionEntity create(UUID id, NewProvision as) {
    ProvisionEntity created = new ProvisionEntity();
    created.id = id;
    created.version = 1;
    created.reference = as.reference();
    created.urn = as.urn();
    created.name = as.name();
    created.kind = as.kind();
    created.status = as.status();
    created.needs = as.needs().stream().distinct().map(Need::name).toArray(String[]::new);
    created.ncYearFrom = as.years().from();
    created.ncYearTo = as.years().to();
    created.commissioned.putAll(as.commissioned().byYear());
    return created;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String urn() {
    return urn;
  }

  public ProvisionStatus status() {
    return status;
  }

  public List<Need> needs() {
    return Arrays.stream(needs).map(Need::valueOf).toList();
  }

  public NcYearRange years() {
    return new NcYearRange(ncYearFrom, ncYearTo);
  }

  public CommissionedPlaces commissioned() {
    return CommissionedPlaces.of(commissioned);
  }

  /** The places commissioned from now on are these and no others. */
  void commission(CommissionedPlaces places) {
    commissioned.keySet().retainAll(places.byYear().keySet());
    commissioned.putAll(places.byYear());
  }

  /** Something about the provision or its placements has changed. */
  void countChange() {
    version++;
  }

  ProvisionView view(PlaceCount places, Standing standing) {
    return new ProvisionView(
        id,
        version,
        reference,
        urn,
        name,
        kind,
        status,
        needs(),
        ncYearFrom,
        ncYearTo,
        ProvisionView.Places.of(places),
        standing.agreement(),
        standing.latestQualityReview());
  }

  ProvisionState state(@Nullable String wardCode, PlaceCount places) {
    return new ProvisionState(
        id.toString(),
        version,
        urn,
        wardCode,
        name,
        kind,
        status,
        needs(),
        ncYearFrom,
        ncYearTo,
        commissioned().byYear().entrySet().stream()
            .map(year -> new CommissionedYear(year.getKey(), year.getValue()))
            .toList(),
        places.offered(),
        places.occupied(),
        null,
        null,
        null);
  }
}
