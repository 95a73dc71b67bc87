package uk.sufficiency.registry.provision.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * What only inclusion bases have.
 *
 * @param wave the wave of openings that it belongs to, 1 to 3
 * @param commissioner the school or its trust for a support base, the council for a specialist base
 * @param testSite whether it is one of the first, from which the others are to learn
 * @param reintegrationPathway how a pupil moves back to mainstream classes
 * @param mainstreamShare percent of the week that its pupils spend in mainstream classes, 0 to 100
 */
public record InclusionBase(
    @Nullable Integer wave,
    @Nullable Commissioner commissioner,
    boolean testSite,
    @Nullable String reintegrationPathway,
    @Nullable Integer mainstreamShare) {

  private static final InclusionBase NOTHING_SAID =
      new InclusionBase(null, null, false, null, null);

  /** What is known of a provision of which nothing was said: absent where it is no base. */
  public static @Nullable InclusionBase of(ProvisionKind kind) {
    return Commissioner.isOfABase(kind) ? NOTHING_SAID.commissionedFor(kind) : null;
  }

  /** The same, with the commissioner filled in where only one is possible. */
  public InclusionBase commissionedFor(ProvisionKind kind) {
    Commissioner only = kind == ProvisionKind.SPECIALIST_BASE ? Commissioner.COUNCIL : null;
    return commissioner != null
        ? this
        : new InclusionBase(wave, only, testSite, reintegrationPathway, mainstreamShare);
  }

  /** Whether the commissioner, where there is one, may commission this kind. */
  public boolean suits(ProvisionKind kind) {
    return commissioner == null || Commissioner.of(kind).contains(commissioner);
  }
}
