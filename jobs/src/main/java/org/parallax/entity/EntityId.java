package org.parallax.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Readable ids made of kind and name: {@code organisation:financial-times}, {@code document:memo}.
 *
 * <p>A name in another script than the Latin one has no letters left for a slug; the beginning of
 * its SHA-256 stands in.
 */
final class EntityId {

  private static final int HASH_LENGTH = 12;

  private EntityId() {}

  static String of(EntityKind kind, String name) {
    String slug = slug(name);
    return kind.label() + ":" + (slug.isEmpty() ? hash(name) : slug);
  }

  /** Small ASCII letters and digits, one hyphen between words. */
  static String slug(String name) {
    String plain =
        name.replace("'", "").replace("\u2019", "").replace(".", "").replace("&", " and ");
    String parted = Normalizer.normalize(plain, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder(parted.length());
    boolean gap = false;
    for (int i = 0; i < parted.length(); i++) {
      char c = Character.toLowerCase(parted.charAt(i));
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else {
        gap |= Character.getType(parted.charAt(i)) != Character.NON_SPACING_MARK;
      }
    }
    return slug.toString();
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
