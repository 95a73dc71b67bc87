package uk.sufficiency.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

  private final ProcessRecord self = ProcessRecord.of("self", ProcessHandle.current(), 8080);

  @Test
  void findsTheProcessThatItTellsOf() {
    assertThat(self.findLiving()).contains(ProcessHandle.current());
  }

  @Test
  void isNotFooledByAnotherProcessWithTheSameNumber() {
    // Given
    var earlier = new ProcessRecord("self", self.pid(), self.startedAt() - 60_000, 8080);

    // Then
    assertThat(earlier.findLiving()).isEmpty();
  }

  @Test
  void outlivesTheProcessThatWroteIt(@TempDir Path folder) throws Exception {
    // When
    new ProcessRecords(folder).save(self);

    // Then
    assertThat(new ProcessRecords(folder).list()).containsExactly(self);
    assertThat(new ProcessRecords(folder).findLiving("self")).contains(self);
  }

  @Test
  void endingAllEndsOnlyWhatIsStillTheRecordedProcess(@TempDir Path folder) throws Exception {
    // Given
    var records = new ProcessRecords(folder);
    var child = new ProcessBuilder("sleep", "60").start();
    records.save(ProcessRecord.of("child", child.toHandle(), 0));
    records.save(new ProcessRecord("stranger", self.pid(), self.startedAt() - 60_000, 0));

    // When
    Reaper.endAll(records);

    // Then
    assertThat(child.isAlive()).isFalse();
    assertThat(records.list()).isEmpty();
  }
}
