package org.parallax.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Whether something is the case: of two sentences with nearly the same words one denies the verb
 * that the other holds.
 *
 * <p>Worked example: {@code The council has not approved the plan for the pier} and {@code The
 * council approved the plan for the pier} differ in {@code approve}.
 *
 * <p>Caveat: "did not only approve" and a question are read like a denial. Of four rows that a
 * weaker rule found in 260 stories none was right, so the rows stand side by side.
 */
final class PolaritySlot implements Slot {
  static final String LABEL = "polarity";

  private static final double LEAST = .45;

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?<negation>(?:\\p{L}+n['’]t|not|never|no longer))\\s+"
              + "(?:(?:been|yet|be|have|immediately|ever|\\p{L}+ly)\\s+){0,2}(?<verb>\\p{L}{3,})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|\\p{L}+n['’]t"
              + "|den(?:y|ies|ied|ying)|refus\\w+|reject\\w*|fail\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final int REACH = 40;

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public String meaning() {
    return "Whether something is the case: one sentence denies the verb that the other one holds.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    for (Pair pair : story.pairs(LEAST)) {
      if (story.isSame(pair)) {
        ToldSentence first = story.sentence(pair.first());
        ToldSentence second = story.sentence(pair.second());
        compare(first, second, pair, best);
        compare(second, first, pair, best);
      }
    }
    return best.all();
  }

  private void compare(ToldSentence denying, ToldSentence holding, Pair pair, Best best) {
    if (DENIAL.matcher(holding.text()).find()) {
      return;
    }
    Matcher matcher = NEGATED.matcher(denying.text());
    while (matcher.find()) {
      String verb = matcher.group("verb").toLowerCase(Locale.ROOT);
      Set<String> stems = new HashSet<>(Stems.of(verb));
      stems.retainAll(Stems.of(holding.text()));
      if (!stems.isEmpty()) {
        Filling one = new Filling(verb, matcher.group(), Set.of(), denying);
        Filling other =
            new Filling(verb, around(holding.text(), stems.iterator().next()), Set.of(), holding);
        best.add(Difference.of(label(), Difference.Basis.SENTENCES, one, other, pair.score()));
      }
    }
  }

  /** The word with a stem, and what stands before it. */
  private static String around(String text, String stem) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (Stems.of(word.group()).contains(stem)) {
        int space = text.indexOf(' ', Math.max(0, word.start() - REACH));
        int from = word.start() <= REACH ? 0 : Math.min(space + 1, word.start());
        return text.substring(from, word.end());
      }
    }
    return text;
  }
}
