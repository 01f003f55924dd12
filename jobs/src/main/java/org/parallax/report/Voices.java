package org.parallax.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.parallax.text.Voice;

/** The voices as a page orders and explains them. */
final class Voices {
  /** The codes under which style and script know a voice; a voice of a later version is x. */
  private static final List<String> ORDER =
      List.of(
          Voice.HEADLINE.label(),
          Voice.NARRATOR.label(),
          Voice.DIRECT_QUOTE.label(),
          Voice.INDIRECT_SPEECH.label(),
          Voice.ALL);

  private Voices() {}

  /** First letter of the voice, {@code a} for the sum. */
  static String code(String voice) {
    return ORDER.contains(voice) ? voice.substring(0, 1) : "x";
  }

  static List<String> inOrder(Collection<String> voices) {
    TreeSet<String> known = new TreeSet<>(Voices::compare);
    known.addAll(voices);
    return List.copyOf(known);
  }

  static String label(String voice) {
    return Voice.ALL.equals(voice) ? "All voices" : Words.label(voice);
  }

  /** Who speaks, in a sentence; empty for a voice of a later version. */
  static String meaning(String voice) {
    return switch (ORDER.indexOf(voice)) {
      case 0 -> "The outlet’s own headline, outside quotation marks.";
      case 1 -> "The outlet’s own text, outside quotations and reported statements.";
      case 2 -> "Words between quotation marks: a source speaks, not the outlet.";
      case 3 ->
          "Reported statements without quotation marks: a source’s content, the outlet’s words.";
      case 4 -> "The four voices together.";
      default -> "";
    };
  }

  private static int compare(String one, String other) {
    int byOrder = Integer.compare(place(one), place(other));
    return byOrder != 0 ? byOrder : one.compareTo(other);
  }

  private static int place(String voice) {
    int place = ORDER.indexOf(voice);
    return place < 0 ? ORDER.size() : place;
  }
}
