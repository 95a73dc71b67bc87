package uk.sufficiency.outreach.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Findings;
import uk.sufficiency.outreach.visit.model.Visit;
import uk.sufficiency.outreach.visit.model.VisitStatus;

/** A visit as a row, with its team and recommendations. Writers hold the lock of its request. */
@Entity(name = "Visit")
@Table(name = "visit")
class VisitEntity {

  @Id UUID id;

  @Column(name = "version")
  long version;

  @Column(name = "request_id", updatable = false)
  UUID requestId;

  @Column(name = "urn", updatable = false)
  String urn;

  @Column(name = "visit_on")
  LocalDate on;

  @Column(name = "from_time")
  @Nullable LocalTime from;

  @Column(name = "to_time")
  @Nullable LocalTime to;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  VisitStatus status;

  @Column(name = "summary")
  @Nullable String summary;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "visit_team", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "position")
  List<TeamRow> team = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "visit_recommendation", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "position")
  List<RecommendationRow> recommendations = new ArrayList<>();

  static VisitEntity of(Visit visit) {
    var entity = new VisitEntity();
    entity.id = visit.id();
    entity.requestId = visit.requestId();
    entity.urn = visit.urn();
    visit.team().stream().map(TeamRow::of).forEach(entity.team::add);
    entity.become(visit);
    return entity;
  }

  /** Takes over what can change after planning: where the visit stands, and its findings. */
  void become(Visit visit) {
    version = visit.version();
    on = visit.on();
    from = visit.from();
    to = visit.to();
    status = visit.status();
    var findings = visit.findings();
    summary = findings == null ? null : findings.summary();
    recommendations.clear();
    if (findings != null) {
      findings.recommendations().stream().map(RecommendationRow::of).forEach(recommendations::add);
    }
  }

  Visit toModel() {
    var members = team.stream().map(TeamRow::toModel).toList();
    return new Visit(id, version, requestId, urn, on, from, to, status, members, findings());
  }

  private @Nullable Findings findings() {
    return summary == null
        ? null
        : new Findings(summary, recommendations.stream().map(RecommendationRow::toModel).toList());
  }
}
