package org.parallax.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;
import org.parallax.quote.VerbClass;

/**
 * The words of the list {@code certainty}: which of them stand in a text, and on which rung a
 * reporting verb puts what it reports.
 */
final class CertaintyWords {

  /**
   * A word or phrase of the list in a text.
   *
   * @param rung where it puts what is told
   * @param text as it stands, in lower case
   * @param start first character
   * @param end one past the last
   * @param isFree whether it weakens its clause from any place in it, as an adverb does
   */
  record Found(Certainty rung, String text, int start, int end, boolean isFree) {}

  /** "did not confirm" confirms nothing. */
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:\\bnot|n't|\\bnever|\\bno|\\bneither|\\bnor|\\bwithout)\\s+(?:\\p{L}+\\s+)?$");

  private static final int REACH_OF_NEGATION = 24;

  /**
   * The words of a rung.
   *
   * @param pattern matches any of them
   * @param beginnings with what they begin: looked for first, because most sentences hold none and
   *     the pattern is long
   */
  private record Words(Pattern pattern, Set<String> beginnings) {}

  /** So much of a word's beginning is looked for. */
  private static final int BEGINNING = 3;

  private final Map<Certainty, Words> patterns = new EnumMap<>(Certainty.class);
  private final Map<Certainty, Words> adverbs = new EnumMap<>(Certainty.class);
  private final Map<String, Certainty> verbs = new HashMap<>();
  private final Map<String, Certainty> beginnings = new HashMap<>();

  private CertaintyWords() {
    List<LexiconFile.Row> rows = LexiconFile.load("certainty").rows();
    for (Certainty rung : Certainty.values()) {
      List<LexiconFile.Row> own =
          rows.stream().filter(row -> row.cell(1).equals(rung.label())).toList();
      compile(rung, own.stream().filter(row -> isIn(row, "", "caveat", "noun")).toList(), patterns);
      compile(rung, own.stream().filter(row -> isIn(row, "adverb")).toList(), adverbs);
      for (LexiconFile.Row row : own) {
        String term = row.cell(0);
        if (term.endsWith("*")) {
          beginnings.put(term.substring(0, term.length() - 1), rung);
        } else {
          verbs.put(term, rung);
        }
      }
    }
  }

  private static boolean isIn(LexiconFile.Row row, String... notes) {
    return List.of(notes).contains(row.cell(2));
  }

  private static void compile(
      Certainty rung, List<LexiconFile.Row> rows, Map<Certainty, Words> into) {
    if (!rows.isEmpty()) {
      String any =
          rows.stream()
              .map(CertaintyWords::expression)
              .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
      Set<String> beginnings =
          rows.stream()
              .flatMap(row -> beginnings(row.cell(0)).stream().limit(1))
              .collect(Collectors.toUnmodifiableSet());
      into.put(rung, new Words(Pattern.compile(any), beginnings));
    }
  }

  /** The first letters of each word of a text. */
  private static Set<String> beginnings(String lower) {
    var beginnings = new LinkedHashSet<String>();
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean isWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (isWord && from < 0) {
        from = i;
      } else if (!isWord && from >= 0) {
        beginnings.add(lower.substring(from, Math.min(i, from + BEGINNING)));
        from = -1;
      }
    }
    return beginnings;
  }

  /** A noun reports only with what it reports behind it: "the claim that", "reports of". */
  private static String expression(LexiconFile.Row row) {
    String term = row.cell(0);
    if (term.contains("…")) {
      // "Dismissed the claim as a trick" denies no trick.
      return term.replace(" … ", " (?:\\p{L}+ ){0,3}") + "(?! as\\b)";
    }
    String words =
        term.endsWith("*")
            ? Pattern.quote(term.substring(0, term.length() - 1)) + "\\p{L}*"
            : Pattern.quote(term);
    return row.cell(2).equals("noun") ? words + "(?=\\s+(?:that|of)\\b)" : words;
  }

  /** The list as it ships: patterns are dear to make and hold no state. */
  static final CertaintyWords LIST = new CertaintyWords();

  /** A story asks for each of its sentences again and again. */
  private static final ThreadLocal<Map<String, List<Found>>> RECENT =
      ThreadLocal.withInitial(() -> new Recent<>(2_000));

  /** The words of the list in a text in lower case, those with a negation before them left out. */
  List<Found> in(String lower) {
    return RECENT.get().computeIfAbsent(lower, this::found);
  }

  private List<Found> found(String lower) {
    var found = new ArrayList<Found>();
    Set<String> beginnings = beginnings(lower);
    for (boolean isFree : new boolean[] {false, true}) {
      (isFree ? adverbs : patterns)
          .forEach(
              (rung, words) -> {
                if (!Collections.disjoint(words.beginnings(), beginnings)) {
                  add(found, lower, rung, words.pattern(), isFree);
                }
              });
    }
    return List.copyOf(found);
  }

  private static void add(
      List<Found> found, String lower, Certainty rung, Pattern pattern, boolean isFree) {
    Matcher matcher = pattern.matcher(lower);
    while (matcher.find()) {
      int start = matcher.start();
      String before = lower.substring(Math.max(0, start - REACH_OF_NEGATION), start);
      if (rung == Certainty.DOUBTED || !NEGATED.matcher(before).find()) {
        found.add(new Found(rung, matcher.group(), start, matcher.end(), isFree));
      }
    }
  }

  /**
   * The rung on which a reporting verb puts what it reports.
   *
   * @param verb dictionary form; null where there is none
   * @param verbClass its class; null where it has none
   */
  Certainty of(String verb, String verbClass) {
    if (verb != null) {
      Certainty known = verbs.get(verb);
      if (known != null) {
        return known;
      }
      for (int length = verb.length(); length > 3; length--) {
        Certainty begun = beginnings.get(verb.substring(0, length));
        if (begun != null) {
          return begun;
        }
      }
    }
    if (verbClass == null) {
      return Certainty.REPORTED;
    }
    for (VerbClass known : VerbClass.values()) {
      if (known.label().equals(verbClass)) {
        return switch (known) {
          case NEUTRAL, ALARM, HOSTILE -> Certainty.REPORTED;
          case DISTANCING -> Certainty.CLAIMED;
          case ENDORSING, CONCESSION -> Certainty.PRESUPPOSED;
          case DENIAL -> Certainty.DENIED;
        };
      }
    }
    return Certainty.REPORTED;
  }
}
