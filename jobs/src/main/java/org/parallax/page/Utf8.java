package org.parallax.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8: a byte that is none is told, and not replaced in silence. */
final class Utf8 {
  private Utf8() {}

  /** The text, without a byte order mark; empty where the bytes are not UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What can be shown of bytes that are not UTF-8. */
  static String excerpt(byte[] bytes) {
    return new String(
        bytes, 0, Math.min(bytes.length, 4 * Rejection.EXCERPT_LENGTH), StandardCharsets.UTF_8);
  }
}
