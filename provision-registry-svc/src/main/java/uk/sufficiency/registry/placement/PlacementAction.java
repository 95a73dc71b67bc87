package uk.sufficiency.registry.placement;

/** What officers do with placements, as the audit trail names it. */
enum PlacementAction {
  OFFER("PLACE_OFFERED", "PLACE_OFFER_REFUSED"),
  ACCEPT("PLACE_ACCEPTED", "PLACE_ACCEPTANCE_REFUSED"),
  DECLINE("PLACE_DECLINED", "PLACE_DECLINE_REFUSED"),
  WITHDRAW("PLACE_WITHDRAWN", "PLACE_WITHDRAWAL_REFUSED"),
  START("PLACEMENT_STARTED", "PLACEMENT_START_REFUSED"),
  END("PLACEMENT_ENDED", "PLACEMENT_END_REFUSED"),
  TRANSFER("PLACEMENT_TRANSFERRED", "PLACEMENT_TRANSFER_REFUSED");

  private final String done;
  private final String refused;

  PlacementAction(String done, String refused) {
    this.done = done;
    this.refused = refused;
  }

  String done() {
    return done;
  }

  String refused() {
    return refused;
  }
}
