package uk.sufficiency.localstack.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of what runs, one small JSON file each, so that nobody has to guess after a crash.
 */
public final class ProcessRecords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public ProcessRecords(Path folder) {
    this.folder = folder;
  }

  /** Keeps a record, replacing an older one of that name. */
  public void save(ProcessRecord record) throws IOException {
    Files.createDirectories(folder);
    var draft = folder.resolve(record.name() + ".draft");
    Files.write(draft, JSON.writeValueAsBytes(record));
    Files.move(draft, file(record.name()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets the record of that name. */
  public void remove(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  /** The record of that name, if the process it tells of still lives. */
  public Optional<ProcessRecord> findLiving(String name) throws IOException {
    return find(name).filter(record -> record.findLiving().isPresent());
  }

  /** The record of that name, whether or not the process lives. */
  public Optional<ProcessRecord> find(String name) throws IOException {
    return Files.exists(file(name)) ? Optional.of(read(file(name))) : Optional.empty();
  }

  /** Every record, of the living and of the dead. */
  public List<ProcessRecord> list() throws IOException {
    var records = new ArrayList<ProcessRecord>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*.json")) {
        for (var each : files) {
          records.add(read(each));
        }
      }
    }
    return records;
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  private static ProcessRecord read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), ProcessRecord.class);
  }
}
