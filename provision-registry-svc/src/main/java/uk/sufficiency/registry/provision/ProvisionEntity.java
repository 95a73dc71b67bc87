package uk.sufficiency.registry.provision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.Commissioner;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.LifeOutcome.Moved;
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

  @Column(name = "opens_on")
  private @Nullable LocalDate opensOn;

  @Column(name = "closes_on")
  private @Nullable LocalDate closesOn;

  @Column private @Nullable Integer wave;

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Commissioner commissioner;

  @Column(name = "test_site")
  private @Nullable Boolean testSite;

  @Column(name = "reintegration_pathway")
  private @Nullable String reintegrationPathway;

  @Column(name = "mainstream_share")
  private @Nullable Integer mainstreamShare;

  @Column(name = "last_change")
  @Enumerated(EnumType.STRING)
  private LastChange lastChange;

  protected ProvisionEntity() {}

  static ProvisionEntity create(UUID id, NewProvision as) {
    ProvisionEntity created = new ProvisionEntity();
    created.id = id;
    created.version = 1;
    created.reference = as.reference();
    created.urn = as.urn();
    created.kind = as.kind();
    created.status = as.status();
    created.lastChange = LastChange.ENTERED;
    created.describe(as.description());
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

  public String name() {
    return name;
  }

  public ProvisionKind kind() {
    return kind;
  }

  public @Nullable String findReference() {
    return reference;
  }

  /** The day on which it opened or is to open. */
  public @Nullable LocalDate findOpensOn() {
    return opensOn;
  }

  /** The day on which it closed or is to close. */
  public @Nullable LocalDate findClosesOn() {
    return closesOn;
  }

  LastChange lastChange() {
    return lastChange;
  }

  /** What only inclusion bases have. */
  public @Nullable InclusionBase findBase() {
    return Commissioner.isOfABase(kind)
        ? new InclusionBase(
            wave, commissioner, testSite != null && testSite, reintegrationPathway, mainstreamShare)
        : null;
  }

  /** Replaces all that can be edited. */
  void describe(NewProvision.Description as) {
    name = as.name();
    needs = as.needs().stream().distinct().map(Need::name).toArray(String[]::new);
    ncYearFrom = as.years().from();
    ncYearTo = as.years().to();
    opensOn = as.opensOn();
    closesOn = as.closesOn();
    InclusionBase base = as.base();
    wave = base == null ? null : base.wave();
    commissioner = base == null ? null : base.commissioner();
    testSite = base == null ? null : base.testSite();
    reintegrationPathway = base == null ? null : base.reintegrationPathway();
    mainstreamShare = base == null ? null : base.mainstreamShare();
  }

  /**
   * Moves on in its life, with the days that follow from it: what was withdrawn never opened, and a
   * closure that was withdrawn has no day.
   *
   * @param planned the day on which a provision that begins to close is to be closed
   */
  void moveOn(Moved moved, @Nullable LocalDate planned) {
    switch (moved.to()) {
      case OPEN -> {
        opensOn = moved.from() == ProvisionStatus.APPROVED ? moved.on() : opensOn;
        closesOn = null;
      }
      case CLOSING -> closesOn = planned;
      case CLOSED -> {
        opensOn = moved.from() == ProvisionStatus.CLOSING ? opensOn : null;
        closesOn = moved.from() == ProvisionStatus.CLOSING ? moved.on() : null;
      }
      default -> {}
    }
    status = moved.to();
  }

  /** Is a provision of the setting that followed its own. */
  void succeedTo(String successor) {
    urn = successor;
  }

  /** Something about the provision or its placements has changed. */
  void countChange(LastChange change) {
    version++;
    lastChange = change;
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
        opensOn,
        closesOn,
        findBase(),
        standing.agreement(),
        standing.latestQualityReview());
  }
}
