package uk.sufficiency.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Whether a port of 127.0.0.1 is free, and who has it if not. */
public final class PortCheck {

  private static final int CONNECT_MILLIS = 500;

  private PortCheck() {}

  /** Whether we could listen there now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether somebody listens there now. */
  public static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Who listens there, such as "process 4711 (java)", as far as this machine tells. */
  public static String owner(int port) throws InterruptedException {
    try {
      var lsof =
          new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var out = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      lsof.waitFor();
      return describe(out);
    } catch (IOException e) {
      return "another process"; // No lsof on this machine.
    }
  }

  /** Reads lsof's field output: {@code p4711}, then {@code cjava}. */
  static String describe(String fields) {
    var pid = "";
    for (var line : fields.lines().toList()) {
      if (line.startsWith("p")) {
        pid = line.substring(1);
      } else if (line.startsWith("c") && !pid.isEmpty()) {
        return "process " + pid + " (" + line.substring(1) + ")";
      }
    }
    return "another process";
  }
}
