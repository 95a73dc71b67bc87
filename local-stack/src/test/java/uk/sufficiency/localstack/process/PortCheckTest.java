package uk.sufficiency.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void seesThatAPortIsTakenAndFreeAgain() throws Exception {
    // Given
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = socket.getLocalPort();

      // Then
      assertThat(PortCheck.isFree(port)).isFalse();
      assertThat(PortCheck.answers(port)).isTrue();
    }
    assertThat(PortCheck.isFree(port)).isTrue();
  }

  @Test
  void tellsWhoHasThePort() {
    assertThat(PortCheck.describe("p4711\ncjava\nf12\n")).isEqualTo("process 4711 (java)");
  }

  @Test
  void saysSomebodyWhereTheMachineDoesNotTell() {
    assertThat(PortCheck.describe("")).isEqualTo("another process");
  }
}
