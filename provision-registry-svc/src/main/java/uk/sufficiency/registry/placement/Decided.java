package uk.sufficiency.registry.placement;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.provision.ProvisionView;

/**
 * What a use case decided.
 *
 * @param outcome what came of it
 * @param provision the provision after the change; absent where nothing was changed
 */
record Decided<O>(O outcome, @Nullable ProvisionView provision) {}
