package uk.sufficiency.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/** Tells whether bytes that pass by, piece by piece, are UTF-8 from the first to the last. */
final class Utf8Check {

  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final CharBuffer unread = CharBuffer.allocate(8192);

  /** The beginning of a character whose rest has not come yet. */
  private ByteBuffer begun = ByteBuffer.allocate(0);

  private boolean valid = true;

  void look(byte[] bytes, int length) {
    if (!valid) {
      return;
    }
    var piece = ByteBuffer.wrap(bytes, 0, length);
    if (begun.hasRemaining()) {
      piece = ByteBuffer.allocate(begun.remaining() + length).put(begun).put(piece).flip();
    }
    decode(piece, false);
    if (valid) {
      begun = ByteBuffer.allocate(piece.remaining()).put(piece).flip();
    }
  }

  /** Whether all of it was UTF-8; nothing may follow. */
  boolean isUtf8() {
    if (valid) {
      decode(begun, true);
    }
    return valid;
  }

  private void decode(ByteBuffer piece, boolean last) {
    for (var result = decoder.decode(piece, unread, last);
        valid && !result.isUnderflow();
        result = decoder.decode(piece, unread, last)) {
      valid = !result.isError();
      unread.clear();
    }
    unread.clear();
  }
}
