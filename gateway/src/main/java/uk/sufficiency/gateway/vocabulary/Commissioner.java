package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Who commissions and pays for an inclusion base. */
@Description("Who commissions and pays for an inclusion base.")
public enum Commissioner {
  @Description("The school; support bases only.")
  SCHOOL,
  @Description("The school's trust; support bases only.")
  TRUST,
  @Description("The council; specialist bases only.")
  COUNCIL
}
