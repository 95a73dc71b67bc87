package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;
import uk.sufficiency.localstack.StackException;
import uk.sufficiency.localstack.load.FileSender;
import uk.sufficiency.localstack.load.LoadPlan;
import uk.sufficiency.localstack.load.LoadPlan.Recognised;

/** Imports the official files of a folder. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Imports official files, recognised by their headers: GIAS and its links, ward boundaries,"
          + " postcodes, population, caseload, and our own provisions, placements and unit costs.",
      "Loading again changes nothing. Exit code 1 if a file was refused."
    })
final class LoadCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR_OR_FILE",
      description = "A folder, searched with all below, or a file.")
  private Path path = Path.of("");

  @Option(
      names = "--preview",
      description = "Tell what the files would change, and change nothing.")
  private boolean preview;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.exists(path)) {
      throw new StackException("There is no " + path + ".");
    }
    var stack = RunningStack.of(Repository.state());
    var sender = new FileSender(stack.url(Component.GATEWAY));
    var plan = LoadPlan.of(path);
    var console = new Console(spec.commandLine().getOut(), Instant.now());
    var refused = 0;
    for (var each : plan.files()) {
      refused += load(each, sender, stack, console) ? 0 : 1;
    }
    tellOthers(plan, console);
    console.tell(
        "files: %d %s, %d refused, %d left out, %d not recognised"
            .formatted(
                plan.files().size() - refused,
                preview ? "previewed" : "loaded",
                refused,
                plan.leftOut().size(),
                plan.notRecognised().size()));
    return refused == 0 && !plan.files().isEmpty() ? 0 : 1;
  }

  private boolean load(Recognised each, FileSender sender, RunningStack stack, Console console)
      throws IOException, InterruptedException {
    console.tell("%s: %s, %d KiB".formatted(name(each), each.kind().path(), each.bytes() / 1024));
    if (preview && !each.kind().hasPreview()) {
      console.tell("  passed over: there is no preview of this kind");
      return true;
    }
    var token = stack.token(each.kind().role());
    var answer =
        preview
            ? sender.preview(each.kind(), each.file(), token)
            : sender.send(each.kind(), each.file(), token);
    answer.lines().forEach(line -> console.tell("  " + line));
    return answer.accepted();
  }

  private void tellOthers(LoadPlan plan, Console console) {
    for (var each : plan.leftOut()) {
      console.tell(
          "%s: left out, a larger %s file is the whole picture; to load it, name it alone"
              .formatted(name(each), each.kind().path()));
    }
    if (!plan.notRecognised().isEmpty()) {
      console.tell(
          "not recognised by their first line: %s (the README says which files are; a file that lacks a column is none)"
              .formatted(byFolder(plan.notRecognised())));
    }
  }

  /** Such as {@code ehcp (14 files), notes.txt}: one line, however many there are. */
  private String byFolder(List<Path> files) {
    var folders = new TreeMap<String, Integer>();
    for (var file : files) {
      var below = path.equals(file) ? path : path.relativize(file);
      var isInFolder = !path.equals(file) && below.getNameCount() > 1;
      var top = isInFolder ? below.getName(0) + "/" : below.toString();
      folders.merge(top, 1, Integer::sum);
    }
    return folders.entrySet().stream()
        .map(
            each ->
                each.getKey() + (each.getKey().endsWith("/") ? " (" + each.getValue() + ")" : ""))
        .collect(Collectors.joining(", "));
  }

  private String name(Recognised each) {
    return path.equals(each.file()) ? path.toString() : path.relativize(each.file()).toString();
  }
}
