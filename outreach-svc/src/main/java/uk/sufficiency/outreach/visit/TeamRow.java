package uk.sufficiency.outreach.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Discipline;
import uk.sufficiency.outreach.visit.model.TeamMember;

/** A team member as a row. */
@Embeddable
record TeamRow(
    @Column(name = "discipline") @Enumerated(EnumType.STRING) Discipline discipline,
    @Column(name = "name") @Nullable String name) {

  static TeamRow of(TeamMember member) {
    return new TeamRow(member.discipline(), member.name());
  }

  TeamMember toModel() {
    return new TeamMember(discipline, name);
  }
}
