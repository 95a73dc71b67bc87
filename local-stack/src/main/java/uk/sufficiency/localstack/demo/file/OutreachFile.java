package uk.sufficiency.localstack.demo.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.sufficiency.localstack.demo.world.SupportStory;
import uk.sufficiency.localstack.demo.world.SupportStory.VisitStory;
import uk.sufficiency.localstack.demo.world.Town;

/**
 * Requests for support and visits as JSON, for people to read; the loader tells them in GraphQL.
 */
public final class OutreachFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OutreachFile() {}

  /** All stories of the town. */
  public static byte[] bytes(Town town) {
    var root = JSON.createObjectNode().put("synthetic", true);
    var requests = root.putArray("supportRequests");
    town.supportStories().forEach(story -> request(story, requests.addObject()));
    return JsonFile.bytes(root);
  }

  private static void request(SupportStory story, ObjectNode node) {
    node.put("urn", story.urn())
        .put("theme", story.theme())
        .put("urgency", story.urgency())
        .put("raisedOn", story.raisedOn().toString())
        .put("description", story.description())
        .put("statutoryAssessment", story.statutoryAssessment())
        .put("chapter", story.chapter().name());
    var visit = story.visit();
    if (visit != null) {
      visit(visit, node.putObject("visit"));
    }
  }

  private static void visit(VisitStory visit, ObjectNode node) {
    node.put("on", visit.on().toString()).put("from", visit.from()).put("to", visit.to());
    visit.team().forEach(node.putArray("team")::add);
    if (visit.summary() != null) {
      node.put("summary", visit.summary());
      var recommendations = node.putArray("recommendations");
      visit
          .recommendations()
          .forEach(
              advice ->
                  recommendations
                      .addObject()
                      .put("text", advice.text())
                      .put("dueOn", advice.dueOn().toString()));
    }
  }
}
