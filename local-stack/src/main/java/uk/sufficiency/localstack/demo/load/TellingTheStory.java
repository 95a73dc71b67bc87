package uk.sufficiency.localstack.demo.load;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import uk.sufficiency.localstack.demo.load.OutreachDesk.Request;
import uk.sufficiency.localstack.demo.world.SupportStory;
import uk.sufficiency.localstack.demo.world.SupportStory.Chapter;

/**
 * Takes every demo request from where it stands to where its story says, and never back: telling
 * the story twice changes nothing, and a telling that was cut short is taken up where it stopped.
 */
public final class TellingTheStory {

  private final OutreachDesk desk;
  private int steps;

  /** Tells stories at this gateway. */
  public TellingTheStory(GatewayClient gateway, Patience patience) {
    this.desk = new OutreachDesk(gateway, patience);
  }

  /**
   * Tells all stories.
   *
   * @param told is given the number of stories told so far
   * @return how many changes it took; 0 where everything had been told before
   */
  public int tell(List<SupportStory> stories, IntConsumer told) throws InterruptedException {
    steps = 0;
    var known = desk.listRequests();
    for (var at = 0; at < stories.size(); at++) {
      tell(stories.get(at), known);
      told.accept(at + 1);
    }
    return steps;
  }

  private void tell(SupportStory story, List<Request> known) throws InterruptedException {
    var request = known.stream().filter(r -> r.isOf(story)).findFirst().orElse(null);
    if (request == null) {
      request = took(desk.raise(story));
    }
    if (request.status().equals("WAITING") && hasReached(story, Chapter.ACCEPTED)) {
      request = took(desk.accept(request));
    }
    if (request.status().equals("ACCEPTED") && hasReached(story, Chapter.VISIT_PLANNED)) {
      request = visit(story, request);
    }
    if (request.status().equals("VISITED") && hasReached(story, Chapter.CLOSED)) {
      took(desk.close(request));
    }
  }

  private Request visit(SupportStory story, Request request) throws InterruptedException {
    var visit = Objects.requireNonNull(story.visit());
    var known = desk.findPlannedVisit(request);
    var planned = known.isPresent() ? known.get() : took(desk.schedule(request, visit));
    return hasReached(story, Chapter.VISITED) ? took(desk.complete(planned, visit)) : request;
  }

  private static boolean hasReached(SupportStory story, Chapter chapter) {
    return story.chapter().compareTo(chapter) >= 0;
  }

  private <T> T took(T result) {
    steps++;
    return result;
  }
}
