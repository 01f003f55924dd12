package org.parallax.contrast;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * Whether a label takes for granted what is told about a thing or leaves it open.
 *
 * <p>Worked example: of {@code the leaked findings} the head {@code findings} presupposes; {@code
 * the alleged cover-up} doubts by {@code alleged}, which comes before what its head presupposes;
 * {@code the report} is neutral. Of people and bodies only doubt is read ({@code the alleged
 * gunman}); a bare name has no stance unless doubt stands before it.
 *
 * <p>Source: our own list {@code label_stances}. Caveat: a list has no sense of what is disputed: a
 * scandal that nobody denies presupposes no less.
 */
final class LabelStances {

  /**
   * A stance and its evidence.
   *
   * @param stance the stance; null where the label can have none
   * @param cue the word that gives it; null where it is neutral
   */
  record Judged(LabelStance stance, String cue) {}

  private static final Judged NONE = new Judged(null, null);
  private static final Judged NEUTRAL = new Judged(LabelStance.NEUTRAL, null);

  /** Kinds of entity that a label may take for granted. */
  private static final Set<String> THINGS = Set.of("document", "event", "other");

  private static final Set<String> ACTORS = Set.of("person", "organisation");

  private static final Pattern OF_MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:plan|package|fund|deal|bill|loan|offer|bid|scheme|bank|banks|financial|debt"
              + "|euro|taxpayer|fiscal|budget|bailout|billion|corporate)(?!\\p{L})");

  /** A fraud lawsuit is about fraud and does not say that there was any. */
  private static final Pattern INQUIRY =
      Pattern.compile(
          ".*(?<!\\p{L})(?:lawsuits?|suits?|cases?|trials?|charges?|probes?|investigations?|inquir"
              + "(?:y|ies)|hearings?|complaints?|reviews?|warrants?|laws?|bills?|legislation|rules?"
              + "|polic(?:y|ies)|indictments?|polls?|surveys?)$",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");

  private static final Pattern CALLED =
      Pattern.compile(
          "\\bwhat (?:\\S+"
              + " ){1,4}?(?:calls?|called|calling|dubs|dubbed|terms|termed|labels|labell?ed|describes?"
              + " as|described as|claims? (?:is|are|was|were)|says? (?:is|are|was|were)) (?:an?"
              + " |the |his |her |its |their )?[“\"‘']?\\s?$");

  /** A term of the list. */
  private record Term(LabelStance stance, String note) {}

  private final Map<String, Map<String, Term>> places = new HashMap<>();
  private final Pattern before;

  LabelStances() {
    List<LexiconFile.Row> rows = LexiconFile.load("label_stances").rows();
    for (LexiconFile.Row row : rows) {
      var term = new Term(LabelStance.valueOf(row.cell(1).toUpperCase(Locale.ROOT)), row.cell(3));
      List<String> where =
          row.cell(2).equals("any") ? List.of("head", "modifier") : List.of(row.cell(2));
      where.forEach(
          place -> places.computeIfAbsent(place, key -> new HashMap<>()).put(row.cell(0), term));
    }
    before =
        Pattern.compile(
            places.get("before").keySet().stream()
                .sorted()
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|",
                        "(?<!\\p{L})(",
                        ") (?:an? |the |his |her |its |their )?[“\"‘']?\\s?$")));
  }

  /**
   * The stance of a label.
   *
   * @param label the description without a name, as it stands; null for a bare name
   * @param isNamed whether the mention holds a name
   * @param kind kind of the entity
   * @param text the sentence up to the mention
   * @param isInScareQuotes whether it stands in quotation marks that quote nobody
   */
  Judged of(String label, boolean isNamed, String kind, String text, boolean isInScareQuotes) {
    String lead = text.toLowerCase(Locale.ROOT);
    Matcher matcher = before.matcher(lead);
    // "The so-called Quartet" brings in a name that the reader may not know.
    if ((label != null || ACTORS.contains(kind)) && matcher.find()) {
      return new Judged(LabelStance.DOUBTING, matcher.group(1));
    }
    boolean isThing = THINGS.contains(kind);
    if (label == null) {
      return NONE;
    }
    Judged found = ofWords(label, isNamed, isThing);
    if (found.stance() == LabelStance.DOUBTING || isNamed) {
      return found;
    }
    if (isThing && isInScareQuotes) {
      return new Judged(LabelStance.DOUBTING, "quotation marks");
    }
    Matcher called = CALLED.matcher(lead);
    return called.find() ? new Judged(LabelStance.DOUBTING, called.group().strip()) : found;
  }

  private Judged ofWords(String label, boolean isNamed, boolean isThing) {
    String[] words =
        WORD.matcher(label.toLowerCase(Locale.ROOT))
            .results()
            .map(result -> result.group().replaceAll("['’]s$", ""))
            .toArray(String[]::new);
    Judged presupposing = NEUTRAL;
    for (int from = 0; from < words.length; from++) {
      for (int to = Math.min(words.length, from + 3); to > from; to--) {
        // A title such as "suspect" before a name has its head in the name.
        boolean isHead = to == words.length && !isNamed;
        String term = String.join(" ", List.of(words).subList(from, to));
        Term known = places.get(isHead ? "head" : "modifier").get(term);
        if (known != null && fits(known, isThing, String.join(" ", words))) {
          var judged = new Judged(known.stance(), term);
          if (known.stance() == LabelStance.DOUBTING) {
            return judged;
          }
          presupposing = judged;
        }
      }
    }
    return presupposing;
  }

  private static boolean fits(Term term, boolean isThing, String label) {
    if (!isThing) {
      return term.stance() == LabelStance.DOUBTING && term.note().equals("person");
    }
    boolean isSubject = term.note().equals("fault") && INQUIRY.matcher(label).matches();
    return !isSubject && (!term.note().equals("money") || OF_MONEY.matcher(label).find());
  }
}
