package org.parallax.report;

/** Names of the tables as a reader writes them. */
final class Words {
  private Words() {}

  /** {@code reporting_verb} is {@code reporting verb}. */
  static String plain(String name) {
    return name == null ? "" : name.replace('_', ' ').strip();
  }

  /** {@code reporting_verbs} is {@code Reporting verbs}. */
  static String label(String name) {
    String plain = plain(name);
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
