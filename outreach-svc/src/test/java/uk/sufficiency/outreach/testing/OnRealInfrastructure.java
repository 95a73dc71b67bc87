package uk.sufficiency.outreach.testing;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/** A component test of this service: its own database and topics on a real PostgreSQL and Kafka. */
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "outreach"))
@WithTestResource(TestTokens.class)
public abstract class OnRealInfrastructure {}
