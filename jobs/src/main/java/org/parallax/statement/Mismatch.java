package org.parallax.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that two sentences with the same words tell two facts: both give numbers and none is in
 * both, or each opens with somebody whom the other does not name.
 *
 * <p>Worked example: {@code Norland is the largest buyer of cod, with 40 ships} and {@code
 * Suderland is the largest buyer of herring} differ in who it is.
 *
 * <p>Caveat: an actor named only by a pronoun or a description is not seen, and one outlet's {@code
 * the mayor} is another's {@code Jane Roe}: no sign is a proof.
 */
final class Mismatch {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  /** Stand in front of many names and tell no two apart. */
  private static final Set<String> TITLES = Set.of("the", "president", "minister");

  private final List<Set<String>> numbers = new ArrayList<>();
  private final List<Set<String>> actors = new ArrayList<>();
  private final List<Set<String>> words = new ArrayList<>();

  Mismatch(List<ToldSentence> sentences) {
    for (ToldSentence sentence : sentences) {
      numbers.add(found(NUMBER, sentence.text()));
      actors.add(actor(sentence));
      words.add(found(WORD, sentence.text()));
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Set<String> actor(ToldSentence sentence) {
    for (SentenceName name : sentence.names()) {
      if (name.isName() && name.entityId().equals(sentence.actor())) {
        Set<String> words = found(WORD, sentence.text().substring(name.start(), name.end()));
        words.removeAll(TITLES);
        return words;
      }
    }
    return Set.of();
  }

  /** Whether both give numbers, and no number is in both. */
  boolean isOfNumbers(int first, int second) {
    return !numbers.get(first).isEmpty()
        && !numbers.get(second).isEmpty()
        && Collections.disjoint(numbers.get(first), numbers.get(second));
  }

  /** Whether each opens with somebody whom the other does not name. */
  boolean isOfActors(int first, int second) {
    return !actors.get(first).isEmpty()
        && !actors.get(second).isEmpty()
        && Collections.disjoint(actors.get(first), words.get(second))
        && Collections.disjoint(actors.get(second), words.get(first));
  }
}
