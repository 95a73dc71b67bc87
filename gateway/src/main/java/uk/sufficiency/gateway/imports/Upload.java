package uk.sufficiency.gateway.imports;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param mediaType what it is, in lower case and without parameters
 * @param charset its character set where the sender named one, otherwise empty
 * @param content its bytes, to be read once
 */
record Upload(String mediaType, String charset, InputStream content) {

  static final String CSV = "text/csv";
  static final String GEO_JSON = "application/geo+json";
  static final String ZIP = "application/zip";
  static final String MULTIPART = "multipart/form-data";

  /** How to name it to the service. */
  String contentType() {
    return charset.isEmpty() ? mediaType : mediaType + "; charset=" + charset;
  }
}
