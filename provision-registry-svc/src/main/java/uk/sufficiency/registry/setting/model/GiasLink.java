package uk.sufficiency.registry.setting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

/**
 * One row of GIAS's links file.
 *
 * @param description GIAS's wording of the link
 */
public record GiasLink(
    String urn,
    String linkUrn,
    LinkType type,
    String description,
    @Nullable String name,
    @Nullable LocalDate establishedOn) {

  public static final String URN = "URN";
  public static final String LINK_URN = "LinkURN";
  public static final String TYPE = "LinkType";
  private static final String NAME = "LinkName";
  private static final String ESTABLISHED = "LinkEstablishedDate";
  private static final Pattern DIGITS = Pattern.compile("\\d{5,8}");

  /** The required columns that a header lacks. */
  public static List<String> listMissing(Cells.Header header) {
    return Stream.of(URN, LINK_URN, TYPE).filter(column -> !header.has(column)).toList();
  }

  /** What a row says, or why it is refused. */
  public static Judgement<GiasLink> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String urn = cells.getMatching(URN, DIGITS, "a URN is 5 to 8 digits");
    String linkUrn = cells.getMatching(LINK_URN, DIGITS, "a URN is 5 to 8 digits");
    String wording = cells.getText(TYPE);
    String name = cells.findText(NAME);
    LocalDate establishedOn = cells.findBritishDate(ESTABLISHED);
    if (!urn.isEmpty() && urn.equals(linkUrn)) {
      cells.suspect(LINK_URN, Code.LINKED_TO_ITSELF, "a setting linked to itself", urn);
    }
    return cells.judge(
        () ->
            new GiasLink(urn, linkUrn, LinkType.ofWording(wording), wording, name, establishedOn));
  }
}
