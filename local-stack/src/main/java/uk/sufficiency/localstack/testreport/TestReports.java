package uk.sufficiency.localstack.testreport;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML reports of Surefire (unit) and Failsafe (component, and e2e in its module). */
public final class TestReports {

  private static final Set<String> NOT_ENTERED =
      Set.of(".git", ".sufficiency", "src", "node_modules");

  private TestReports() {}

  /** A level of tests, in the order of its cost. */
  public enum Level {
    UNIT,
    COMPONENT,
    E2E
  }

  /** Counts what ran under a repository since a moment. */
  public static Map<Level, TestCounts> count(Path repository, Instant since) throws IOException {
    var counts = new EnumMap<Level, TestCounts>(Level.class);
    Files.walkFileTree(
        repository,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_ENTERED.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isReport(file) && !attributes.lastModifiedTime().toInstant().isBefore(since)) {
              counts.merge(levelOf(repository.relativize(file)), read(file), TestCounts::plus);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return counts;
  }

  private static boolean isReport(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }

  private static Level levelOf(Path report) {
    if (!report.toString().contains("failsafe-reports")) {
      return Level.UNIT;
    }
    return report.startsWith("e2e") ? Level.E2E : Level.COMPONENT;
  }

  static TestCounts read(Path report) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var in = Files.newInputStream(report)) {
      var reader = factory.createXMLStreamReader(in);
      reader.nextTag();
      return counts(reader);
    } catch (XMLStreamException e) {
      throw new IOException("The report " + report + " is broken", e);
    }
  }

  private static TestCounts counts(XMLStreamReader testSuite) {
    var failed = number(testSuite, "failures") + number(testSuite, "errors");
    var skipped = number(testSuite, "skipped");
    return new TestCounts(number(testSuite, "tests") - failed - skipped, failed, skipped);
  }

  private static int number(XMLStreamReader element, String attribute) {
    var value = element.getAttributeValue(null, attribute);
    return value == null ? 0 : Integer.parseInt(value);
  }
}
