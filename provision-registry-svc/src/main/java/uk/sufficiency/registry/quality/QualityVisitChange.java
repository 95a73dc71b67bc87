package uk.sufficiency.registry.quality;

import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.standing.QualityVisitView;

/** A quality visit after a change, and its provision, which has changed with it. */
public record QualityVisitChange(QualityVisitView visit, ProvisionView provision) {}
