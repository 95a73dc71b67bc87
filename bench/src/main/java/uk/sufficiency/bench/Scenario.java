package uk.sufficiency.bench;

import java.util.List;
import uk.sufficiency.localstack.LocalStack;

/** Something that is measured beside its peer, in one run. */
interface Scenario {

  /** The measurements; the first is the peer, to which the others are compared. */
  List<Measurement> run(LocalStack stack) throws Exception;
}
