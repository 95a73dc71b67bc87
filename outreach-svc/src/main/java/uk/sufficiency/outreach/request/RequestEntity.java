package uk.sufficiency.outreach.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;

/** A support request as a row. The version is the model's: writers hold the row's lock. */
@Entity(name = "SupportRequest")
@Table(name = "support_request")
class RequestEntity {

  @Id UUID id;

  @Column(name = "version")
  long version;

  @Column(name = "urn")
  String urn;

  @Column(name = "theme")
  @Enumerated(EnumType.STRING)
  Theme theme;

  @Column(name = "urgency")
  @Enumerated(EnumType.STRING)
  Urgency urgency;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  RequestStatus status;

  @Column(name = "raised_on")
  LocalDate raisedOn;

  @Column(name = "visited_on")
  @Nullable LocalDate visitedOn;

  @Column(name = "description")
  @Nullable String description;

  @Column(name = "route")
  @Nullable String route;

  static RequestEntity of(SupportRequest request) {
    var entity = new RequestEntity();
    entity.id = request.id();
    entity.become(request);
    return entity;
  }

  void become(SupportRequest request) {
    version = request.version();
    urn = request.urn();
    theme = request.theme();
    urgency = request.urgency();
    status = request.status();
    raisedOn = request.raisedOn();
    visitedOn = request.visitedOn();
    description = request.description();
    route = request.route();
  }

  SupportRequest toModel() {
    return new SupportRequest(
        id, version, urn, theme, urgency, status, raisedOn, visitedOn, description, route);
  }
}
