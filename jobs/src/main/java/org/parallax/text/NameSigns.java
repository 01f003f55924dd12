package org.parallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.LexiconFile;

/**
 * The words beside a quoted stretch by which it is a name: the rows of {@code quoted_names.tsv}.
 */
final class NameSigns {

  private static final Map<String, Set<String>> CLASSES = load();

  private final Lemmatizer lemmatizer;

  NameSigns(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** {@code the word "..."}: any words are a mention behind it. */
  boolean isMention(QuotedPlace place, int before) {
    return place.isOneBreath() && isClass(place, before, "mention", "NOUN");
  }

  /** The attributing verb at a token, or null. */
  AttributionWord verb(QuotedPlace place, int at) {
    return place.hasTag(at, "VERB") ? AttributionWord.verb(lemma(place, at, "VERB")) : null;
  }

  /** {@code the film "..."}, {@code his show, "..."}. */
  boolean isWork(QuotedPlace place, int before) {
    int at = ",".equals(place.word(before)) ? before - 1 : before;
    return isClass(place, at, "work", "NOUN") || isClass(place, at, "work", "PROPN");
  }

  boolean isMade(QuotedPlace place, int before) {
    return isClass(place, before, "making", "VERB");
  }

  /** {@code told "Meet the Town" that}: a programme is told things. */
  boolean isHearer(QuotedPlace place, int before) {
    AttributionWord verb = verb(place, before);
    return verb != null && verb.takes(Complement.HEARER) && verb.takes(Complement.WHOM);
  }

  /** A noun that the name describes; a "comment" or "tweet" behind it would be what it says. */
  boolean isHead(QuotedPlace place, int at) {
    boolean noun = place.hasTag(at, "NOUN") || isClass(place, at, "work", "VERB");
    return place.hasTag(at, "PROPN")
        || (noun && AttributionWord.noun(lemma(place, at, "NOUN")) == null);
  }

  private boolean isClass(QuotedPlace place, int at, String name, String tag) {
    // "Operation", "show": taggers take them for names and verbs.
    String wanted = "work".equals(name) ? "NOUN" : tag;
    return place.hasTag(at, tag) && CLASSES.get(name).contains(lemma(place, at, wanted));
  }

  private String lemma(QuotedPlace place, int at, String tag) {
    String lemma = lemmatizer.lemma(place.draft.straight[at], tag);
    return lemma == null ? "" : lemma;
  }

  /** {@code a group called "..."}, {@code known as "..."}; not {@code what he called "..."}. */
  boolean isNamed(QuotedPlace place, int before) {
    int at = "as".equals(place.word(before)) ? before - 1 : before;
    String word = place.word(at);
    if (at < 0 || "so-called".equals(word)) {
      return "so-called".equals(word);
    }
    boolean participle = place.hasTag(at, "VERB") && (word.endsWith("ed") || word.endsWith("wn"));
    boolean naming = participle && CLASSES.get("naming").contains(lemma(place, at, "VERB"));
    int source = place.hasTag(at - 1, "ADV") ? at - 2 : at - 1;
    boolean subject =
        place.hasTag(source, "PRON")
            || place.hasTag(source, "PROPN")
            || "have".equals(place.word(source));
    return naming && !subject;
  }

  /** {@code Joe "Bud" Smith}. */
  static boolean isNickname(QuotedPlace place, int before) {
    int behind = place.last + 2;
    boolean surname = place.hasTag(behind, "PROPN") || place.hasTag(behind, "NOUN");
    return place.words() <= 3
        && place.hasTag(before, "PROPN")
        && surname
        && Character.isUpperCase(place.draft.words[behind].charAt(0))
        && !",".equals(place.word(place.last));
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.load("quoted_names").rows()) {
      classes.computeIfAbsent(row.cell(1), name -> new HashSet<>()).add(row.cell(0));
    }
    return Map.copyOf(classes);
  }
}
