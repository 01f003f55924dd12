package org.parallax.statement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * What one actor's denial says of others: whom it blames, what it takes them to be after. Read from
 * pairs of denials only; outside them the patterns find noise.
 *
 * <p>Worked example: {@code the memo came from a rogue clerk} and {@code accusing the ministry of
 * lies} differ in whom they blame.
 */
final class AnswerSlot implements Slot {
  private static final String PHRASE = "((?:[^\\s,;:\"”]+\\s?){1,6})";

  /** Whom it blames. */
  static final Slot BLAMED =
      new AnswerSlot(
          "blamed",
          "Whom an actor blames in its denial.",
          "\\b(?:"
              + SlotWords.any("blame")
              + "|came from|comes from|originat\\w+ (?:from|with)|the work"
              + " of)\\s+((?:[^\\s,;:\"”]+?\\s?){1,5}?)"
              + "(?=\\s+(?:of|for|looking|seeking|attempting|trying|who|that|which|and)\\b|[,;:\"”]|\\.\\W*$|$)");

  /** What they are after. */
  static final Slot PURPOSE =
      new AnswerSlot(
          "purpose",
          "What an actor's denial says others are after.",
          "\\b" + SlotWords.any("purpose") + "\\s+to\\s+['‘\"“]?" + PHRASE);

  private final String label;
  private final String meaning;
  private final Pattern pattern;

  private AnswerSlot(String label, String meaning, String expression) {
    this.label = label;
    this.meaning = meaning;
    this.pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    for (Pair pair : story.answers()) {
      Filling one = filling(story.sentence(pair.first()));
      Filling other = filling(story.sentence(pair.second()));
      if (one != null && other != null && !one.isLike(other)) {
        best.add(Difference.of(label, Difference.Basis.ANSWER, one, other, pair.score()));
      }
    }
    return best.all();
  }

  private Filling filling(ToldSentence sentence) {
    Matcher matcher = pattern.matcher(sentence.text());
    if (!matcher.find()) {
      return null;
    }
    Set<String> keys = new HashSet<>(Stems.of(matcher.group(1)));
    for (SentenceName name : sentence.names()) {
      if (name.isName() && name.start() < matcher.end(1) && matcher.start(1) < name.end()) {
        keys.add(name.entityId());
      }
    }
    return new Filling(
        sentence.actor(),
        matcher.group(1).strip().replaceAll("[.'’]+$", ""),
        Collections.unmodifiableSet(keys),
        sentence);
  }
}
