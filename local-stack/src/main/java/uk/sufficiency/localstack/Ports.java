package uk.sufficiency.localstack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Which port each component listens on, always on 127.0.0.1.
 *
 * @param kafkaController the port on which the broker talks to itself
 */
public record Ports(Map<Component, Integer> byComponent, int kafkaController) {

  private static final int DEFAULT_CONTROLLER = 19093;

  public Ports {
    byComponent = Map.copyOf(byComponent);
  }

  /** The usual ports, each moved by {@code offset}, so that two stacks can run side by side. */
  public static Ports withOffset(int offset) {
    var ports = new EnumMap<Component, Integer>(Component.class);
    for (var component : Component.values()) {
      ports.put(component, component.defaultPort() + offset);
    }
    return new Ports(ports, DEFAULT_CONTROLLER + offset);
  }

  /** Ports that nobody uses at this moment. */
  public static Ports free() {
    var sockets = new ArrayList<ServerSocket>();
    try {
      var ports = new EnumMap<Component, Integer>(Component.class);
      for (var component : Component.values()) {
        ports.put(component, open(sockets));
      }
      return new Ports(ports, open(sockets));
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on 127.0.0.1", e);
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  /** Ports as a file tells them, one line such as {@code KAFKA=19092} per component. */
  public static Ports from(Properties told) {
    var ports = new EnumMap<Component, Integer>(Component.class);
    for (var component : Component.values()) {
      ports.put(component, Integer.valueOf(told.getProperty(component.name())));
    }
    return new Ports(ports, 0); // Only the broker itself needs the controller's.
  }

  /** The port of a component. */
  public int of(Component component) {
    return requireNonNull(byComponent.get(component));
  }

  /** Every port that the component opens. */
  public List<Integer> allOf(Component component) {
    return component == Component.KAFKA
        ? List.of(of(component), kafkaController)
        : List.of(of(component));
  }

  private static int open(List<ServerSocket> sockets) throws IOException {
    var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    sockets.add(socket);
    return socket.getLocalPort();
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
