package uk.sufficiency.kit.problem;

import static uk.sufficiency.kit.problem.ErrorKind.INSUFFICIENT_RESOURCES;
import static uk.sufficiency.kit.problem.ErrorKind.INTERNAL;
import static uk.sufficiency.kit.problem.ErrorKind.USER;

/** The errors that any service may answer with. */
public enum CommonError implements ErrorCode {
  MALFORMED(USER, 400, "The request cannot be read"),
  TOO_COMPLEX(USER, 400, "The query asks for too much at once"),
  UNAUTHENTICATED(USER, 401, "No valid access token"),
  FORBIDDEN(USER, 403, "Your role does not allow this"),
  NOT_FOUND(USER, 404, "There is no such thing"),
  METHOD_NOT_ALLOWED(USER, 405, "This address does not take that method"),
  NOT_ACCEPTABLE(USER, 406, "No answer in the media type asked for"),
  CONFLICT(USER, 409, "The present state does not allow this"),
  STALE_VERSION(USER, 409, "Somebody else changed it first"),
  TOO_LARGE(USER, 413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(USER, 415, "The request has the wrong media type"),
  VALIDATION(USER, 422, "The request breaks a rule"),
  IMPORT_REFUSED(USER, 422, "The file was refused and nothing was changed"),
  RATE_LIMITED(USER, 429, "Too many requests"),
  INTERNAL_ERROR(INTERNAL, 500, "Something went wrong on our side"),
  UNAVAILABLE(INSUFFICIENT_RESOURCES, 503, "A part of the system does not answer just now");

  private final ErrorKind kind;
  private final int status;
  private final String title;

  CommonError(ErrorKind kind, int status, String title) {
    this.kind = kind;
    this.status = status;
    this.title = title;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
