package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;
import org.parallax.statement.StatementParts.Coverage;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

/**
 * Clauses and quoted phrases inside a sentence that another outlet tells without them.
 *
 * <p>Worked example: {@code The operator is a family firm and has no ties to the port police}
 * against {@code The operator denied ties to the police}: {@code is a family firm} is a detail that
 * the other outlet leaves out.
 *
 * <p>A detail has at least three content words. An outlet tells it when one of its sentences holds
 * {@value #TOLD} of their weight, and is silent below {@value #POSSIBLE}; between lies possible.
 * Paraphrase without a common word looks absent: a candidate, with the closest sentence beside it.
 */
final class Details {
  static final double TOLD = .60;
  static final double POSSIBLE = .35;
  private static final double FIRM = .80;
  private static final int LEAST_WORDS = 3;

  /** A part with more of its sentence's weight is the sentence. */
  private static final double MOST = .70;

  /** What stands at the ends of a part and says nothing. */
  private static final Pattern ENDS =
      Pattern.compile("^(?:[\\P{L}&&\\P{N}&&[^$€£]]|(?:and|or|but)\\s)+|[\\P{L}&&\\P{N}&&[^%)]]+$");

  /** "A spokesperson said that": who speaks, without a word of what is said. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile("\\b(?:that|said|says|told \\p{Lu}\\p{L}+)$");

  /** "after the council voted to end the": the rest stands in quotation marks. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|as|its|his|her|their|was|were|is|are)$");

  private static final Pattern BORDER =
      Pattern.compile(
          "[,;:—–()\"“”]|\\s-\\s|\\s(?=(?:but|while|which|who|whose|because|although|after"
              + "|before|when|if|saying|adding|noting|according|including)\\s)"
              + "|\\s(?=and\\s(?:has|have|had|is|are|was|were|will|would|could|said|\\p{L}+ed)\\s)"
              + "|(?<=\\b(?:that|said|says))\\s");

  private final StatementParts parts;

  Details(StatementParts parts) {
    this.parts = parts;
  }

  /** The details of a story, each with what every outlet makes of it. */
  Map<Statement, List<Telling>> in(StoryStatements story) {
    List<Set<String>> near = nearOutlets(story);
    var details = new LinkedHashMap<Statement, List<Telling>>();
    Map<String, List<Integer>> known = new HashMap<>();
    for (int i = 0; i < story.sentences().size(); i++) {
      Set<String> nearHere = near.get(i);
      if (nearHere.isEmpty()) {
        continue;
      }
      double most = MOST * parts.weight(Stems.of(story.sentences().get(i).text()));
      for (String text : parts(story.sentences().get(i))) {
        Set<String> stems = Stems.of(text);
        if (stems.size() >= LEAST_WORDS && parts.weight(stems) <= most) {
          Map<String, Coverage> coverage = parts.coverage(stems);
          boolean isHidden =
              nearHere.stream().anyMatch(outlet -> share(coverage, outlet) < POSSIBLE);
          long told = coverage.values().stream().filter(found -> found.share() >= TOLD).count();
          boolean isShared = told >= 2 || story.outlets().size() == 2;
          if (isHidden && isShared && !isKnown(stems, known)) {
            int number = details.size();
            stems.forEach(
                stem -> known.computeIfAbsent(stem, key -> new ArrayList<>()).add(number));
            List<Telling> tellings = tellings(story, i, text, coverage);
            details.put(new Statement(Statement.Kind.DETAIL, text, members(tellings), i), tellings);
          }
        }
      }
    }
    return details;
  }

  private static double share(Map<String, Coverage> coverage, String outlet) {
    Coverage found = coverage.get(outlet);
    return found == null ? 0 : found.share();
  }

  /** Whether an earlier detail holds the words: the other outlet's telling of the same. */
  private boolean isKnown(Set<String> stems, Map<String, List<Integer>> known) {
    double enough = TOLD * parts.weight(stems);
    Map<Integer, Double> held = new HashMap<>();
    for (String stem : stems) {
      for (int detail : known.getOrDefault(stem, List.of())) {
        if (held.merge(detail, parts.weight(stem), Double::sum) >= enough) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Integer> members(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> telling.status() == Status.TOLD && telling.sentence() >= 0)
        .map(Telling::sentence)
        .sorted()
        .toList();
  }

  /** For each sentence the outlets that may tell it. */
  static List<Set<String>> nearOutlets(StoryStatements story) {
    List<Set<String>> near = new ArrayList<>();
    story.sentences().forEach(sentence -> near.add(new TreeSet<>()));
    for (Pair pair : story.near()) {
      if (pair.score() >= SentenceScores.POSSIBLE) {
        near.get(pair.first()).add(story.sentences().get(pair.second()).outletId());
        near.get(pair.second()).add(story.sentences().get(pair.first()).outletId());
      }
    }
    return near;
  }

  private List<Telling> tellings(
      StoryStatements story, int sentence, String text, Map<String, Coverage> coverage) {
    var tellings = new ArrayList<Telling>();
    for (String outlet : story.outlets()) {
      Coverage best = coverage.get(outlet);
      double share = share(coverage, outlet);
      int at = best == null ? -1 : parts.compared(best);
      if (outlet.equals(story.sentences().get(sentence).outletId())) {
        tellings.add(story.told(outlet, Grade.OWN, sentence, 1, text));
      } else if (share >= TOLD && at >= 0) {
        tellings.add(
            story.told(outlet, share >= FIRM ? Grade.FIRM : Grade.LIKELY, at, share, text));
      } else if (share >= POSSIBLE) {
        tellings.add(new Telling(outlet, Status.POSSIBLE, Grade.UNCLEAR, at, share, null));
      } else {
        tellings.add(new Telling(outlet, Status.ABSENT, Grade.NONE, at, share, null));
      }
    }
    return tellings;
  }

  /** The quoted phrases of a sentence, and the clauses around them. */
  private static List<String> parts(ToldSentence sentence) {
    String text = sentence.text();
    var parts = new ArrayList<String>();
    var rest = new StringBuilder(text);
    for (SentenceQuote quote : sentence.quotes()) {
      if (quote.isDirect() && quote.end() <= text.length()) {
        parts.add(text.substring(quote.start(), quote.end()));
        for (int i = quote.start(); i < quote.end(); i++) {
          rest.setCharAt(i, '"');
        }
      }
    }
    int from = 0;
    Matcher border = BORDER.matcher(rest);
    boolean more = true;
    while (more) {
      more = border.find();
      int to = more ? border.start() : text.length();
      String part = ENDS.matcher(text.substring(Math.min(from, to), to)).replaceAll("");
      boolean isWhole = !ATTRIBUTION.matcher(part).find() && !CUT.matcher(part).find();
      if (!part.isEmpty() && isWhole) {
        parts.add(part);
      }
      from = more ? border.end() : to;
    }
    return parts;
  }
}
