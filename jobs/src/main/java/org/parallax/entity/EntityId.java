package org.parallax.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Ids that a person can read: {@code person:jane-roe}, {@code document:memo}. Made of lower-case
 * letters, digits and hyphens only, whatever the name holds; a name in another script becomes the
 * beginning of its SHA-256.
 */
public final class EntityId {
  private static final int HASH_DIGITS = 12;

  private EntityId() {}

  /** The id of an entity of this kind and name. */
  public static String of(EntityKind kind, String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’.]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return kind.label() + ":" + (plain.isEmpty() ? hash(name) : plain);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
