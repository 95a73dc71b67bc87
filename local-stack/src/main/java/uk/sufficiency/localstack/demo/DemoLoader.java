package uk.sufficiency.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import uk.sufficiency.localstack.demo.load.GatewayClient;
import uk.sufficiency.localstack.demo.load.GatewayRefusal;
import uk.sufficiency.localstack.demo.load.LoadProgress;
import uk.sufficiency.localstack.demo.load.Patience;
import uk.sufficiency.localstack.demo.load.RegistryDesk;
import uk.sufficiency.localstack.demo.load.TellingTheStory;
import uk.sufficiency.localstack.demo.load.TokenSupplier;

/**
 * Loads the demo through the public gateway, as any caller could. Loading again changes nothing;
 * after a load that was cut short, the next one completes it.
 */
public final class DemoLoader {

  private static final List<DemoFile> FILES = List.of(DemoFile.values());

  private final GatewayClient gateway;
  private final Consumer<LoadStep> listener;
  private final Patience patience;

  /**
   * A loader.
   *
   * @param gateway base address, such as http://localhost:8080
   * @param tokens of demo users; asked for place-planner, commissioner, analyst and eah-coordinator
   * @param listener is told of every step as it is taken
   */
  public DemoLoader(URI gateway, TokenSupplier tokens, Consumer<LoadStep> listener) {
    this(gateway, tokens, listener, Patience.USUAL);
  }

  DemoLoader(URI gateway, TokenSupplier tokens, Consumer<LoadStep> listener, Patience patience) {
    this.gateway = new GatewayClient(gateway, tokens);
    this.listener = listener;
    this.patience = patience;
  }

  /**
   * Loads the demo of the seed that ships, or what an earlier attempt left.
   *
   * @param progressFile where steps taken are remembered; its folder must exist
   * @throws GatewayRefusal when the gateway refuses a step; the message says which and why
   */
  public void load(Path progressFile) throws InterruptedException {
    var progress = LoadProgress.in(progressFile, DemoData.SEED);
    var today = progress.began(LocalDate.now(ZoneId.of("Europe/London")));
    load(DemoData.generate(DemoData.SEED, today), progress);
  }

  /**
   * Loads a demo whole, whatever was loaded before.
   *
   * @throws GatewayRefusal when the gateway refuses a step; the message says which and why
   */
  public void load(DemoData demo) throws InterruptedException {
    load(demo, LoadProgress.forgetful());
  }

  private void load(DemoData demo, LoadProgress progress) throws InterruptedException {
    var began = System.nanoTime();
    for (var file : FILES) {
      if (!progress.isDone(file.name())) {
        tell(file, load(file, demo, began), began);
        progress.markDone(file.name());
      }
    }
  }

  private String load(DemoFile file, DemoData demo, long began) throws InterruptedException {
    var kind = file.importKind();
    if (kind == null) {
      return file == DemoFile.OUTREACH ? story(demo, began) : registry(demo);
    }
    return outcome(
        patience.ask(
            () -> gateway.send(kind, file.contentType(), demo.getBytes(file), file.role())));
  }

  private static String outcome(JsonNode report) {
    return report.path("outcome").asText() + ", " + report.path("rowsRead").asInt() + " rows";
  }

  private String story(DemoData demo, long began) throws InterruptedException {
    var stories = demo.town().supportStories();
    var steps =
        new TellingTheStory(gateway, patience)
            .tell(stories, told -> tellEveryTenth(told, stories.size(), began));
    return steps == 0 ? "UNCHANGED" : stories.size() + " requests, " + steps + " changes";
  }

  private String registry(DemoData demo) throws InterruptedException {
    var steps = new RegistryDesk(gateway, patience).write(demo.town().registryStory());
    return steps == 0 ? "UNCHANGED" : steps + " changes";
  }

  private void tellEveryTenth(int told, int of, long began) {
    if (told % 10 == 0 && told < of) {
      tell(DemoFile.OUTREACH, told + " of " + of + " requests", began);
    }
  }

  private void tell(DemoFile file, String outcome, long began) {
    var elapsed = Duration.ofNanos(System.nanoTime() - began);
    listener.accept(
        new LoadStep(FILES.indexOf(file) + 1, FILES.size(), file.fileName(), outcome, elapsed));
  }
}
