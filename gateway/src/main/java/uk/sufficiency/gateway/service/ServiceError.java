package uk.sufficiency.gateway.service;

import java.util.Arrays;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.ErrorCode;
import uk.sufficiency.kit.problem.ErrorKind;

/**
 * An entry of a service's own catalogue, passed on under its own name.
 *
 * @param name the code
 * @param kind whose turn it is
 * @param status the HTTP status
 * @param title a few words for people
 */
record ServiceError(String name, ErrorKind kind, int status, String title) implements ErrorCode {

  /** The entry with this name; where a service named none, the one that fits its HTTP status. */
  static ErrorCode of(String name, int status, String title) {
    return Arrays.<ErrorCode>stream(CommonError.values())
        .filter(common -> common.name().equals(name))
        .findFirst()
        .orElseGet(() -> name.matches("[A-Z_]{3,60}") ? own(name, status, title) : of(status));
  }

  private static ErrorCode own(String name, int status, String title) {
    return status < 500 ? new ServiceError(name, ErrorKind.USER, status, title) : of(status);
  }

  private static CommonError of(int status) {
    return switch (status) {
      case 502, 503, 504 -> CommonError.UNAVAILABLE;
      default ->
          Arrays.stream(CommonError.values())
              .filter(common -> common.status() == status)
              .findFirst()
              .orElse(status < 500 ? CommonError.VALIDATION : CommonError.INTERNAL_ERROR);
    };
  }
}
