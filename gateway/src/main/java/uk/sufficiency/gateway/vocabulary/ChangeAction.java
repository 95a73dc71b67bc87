package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What is proposed for a provision. */
@Description("What is proposed for a provision.")
public enum ChangeAction {
  @Description("It is to open.")
  OPEN,
  @Description("It is to close.")
  CLOSE,
  @Description("It is to have more or fewer places.")
  RESIZE
}
