package uk.sufficiency.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which stack is wanted. Nothing starts before {@link LocalStack#start()}. */
public final class LocalStackBuilder {

  private @Nullable StateDirectory state;
  private @Nullable Ports ports;
  private Collection<Component> components = EnumSet.allOf(Component.class);
  private Progress progress = Progress.SILENT;

  LocalStackBuilder() {}

  /** Where data and logs go; the clone's own state directory if not told. */
  public LocalStackBuilder state(Path folder) {
    this.state = Repository.state(folder);
    return this;
  }

  /** The ports to listen on; the usual ones if not told. */
  public LocalStackBuilder ports(Ports ports) {
    this.ports = ports;
    return this;
  }

  /** PostgreSQL and Kafka only. */
  public LocalStackBuilder infrastructureOnly() {
    return components(Component.infrastructure());
  }

  /** These components only; what they depend on must be among them. */
  public LocalStackBuilder components(List<Component> components) {
    this.components = components;
    return this;
  }

  /** Who hears how it is going. */
  public LocalStackBuilder progress(Progress progress) {
    this.progress = progress;
    return this;
  }

  /** The stack, not yet started. */
  public LocalStack build() throws IOException {
    return new LocalStack(this);
  }

  StateDirectory state() {
    return state == null ? Repository.state() : state;
  }

  Ports ports() {
    return ports == null ? Repository.ports() : ports;
  }

  Collection<Component> components() {
    return components;
  }

  Progress progress() {
    return progress;
  }

  Path repository() {
    return Repository.root();
  }
}
