package uk.sufficiency.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTest {

  @Test
  void namesTheBusyPortAndWhatToDo() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      // Given
      var byComponent = new EnumMap<Component, Integer>(Ports.free().byComponent());
      byComponent.put(Component.POSTGRES, taken.getLocalPort());
      var ports = new Ports(byComponent, 0);

      // Then
      assertThatThrownBy(() -> Preflight.requireFreePorts(ports, List.of(Component.POSTGRES)))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("SUFFICIENCY_PORT_OFFSET");
    }
  }

  @Test
  void anOffsetMovesEveryPort() {
    var moved = Ports.withOffset(1000);
    assertThat(moved.of(Component.GATEWAY)).isEqualTo(9080);
    assertThat(moved.allOf(Component.KAFKA)).containsExactly(20092, 20093);
  }
}
