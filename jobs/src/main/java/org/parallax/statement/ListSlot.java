package org.parallax.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Which items a list has: two lists of three or more in sentences that tell the same, most items in
 * common, one of them in one list only.
 *
 * <p>Worked example: {@code passport numbers, phone records and payment details} and {@code
 * passport numbers, phone data, payment details and travel plans} differ by the travel plans.
 */
final class ListSlot implements Slot {
  static final String LABEL = "list";

  private static final double LEAST = .45;
  private static final double LEAST_SHARED = .6;
  private static final int LEAST_ITEMS = 3;
  private static final int WORDS = 4;

  private static final Pattern PART =
      Pattern.compile(",\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or)\\s+(?=\\S)");
  private static final Pattern END =
      Pattern.compile("(?<!\\b(?:Jr|Sr|Mr|Ms|St|Dr))\\.(?=\\s|$)|[;:!?()\"“”—–]|\\s['‘]|\\s-\\s");

  /** Opens a list. */
  private static final Pattern OPENING =
      Pattern.compile("(?i).*\\b(?:including|such as|like|of|with|from|for|on|as|are|were|is)\\s+");

  /** Ends its last item. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)\\s(?:to|in|for|that|which|who|from|with|on|by|at|as|after|before|during|when|while"
              + "|have|has|had|are|is|was|were|said|says|would|will|could)\\b.*");

  /** No thing but a piece of a sentence. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:i|we|you|he|she|it|they|this|these|those|who|which|that|when|if|found|said|says"
              + "|told|made|was|were|is|are|has|have|had|will|would|can|could|did|does|do|not|in|at)"
              + "\\b");

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public String meaning() {
    return "Which items a list has, in sentences that tell the same.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    for (Pair pair : story.pairs(LEAST)) {
      ToldSentence first = story.sentence(pair.first());
      ToldSentence second = story.sentence(pair.second());
      List<List<String>> ofSecond = lists(second.text());
      for (List<String> one : lists(first.text())) {
        for (List<String> other : ofSecond) {
          if (differ(one, other)) {
            best.add(
                Difference.of(
                    label(),
                    Difference.Basis.SENTENCES,
                    new Filling("items", String.join(", ", one), Set.of(), first),
                    new Filling("items", String.join(", ", other), Set.of(), second),
                    pair.score()));
          }
        }
      }
    }
    return best.all();
  }

  private static boolean differ(List<String> one, List<String> other) {
    long sharedOfOne = one.stream().filter(item -> holds(other, item)).count();
    long sharedOfOther = other.stream().filter(item -> holds(one, item)).count();
    int shorter = Math.min(one.size(), other.size());
    long shared = Math.min(sharedOfOne, sharedOfOther);
    boolean isSame = sharedOfOne == one.size() && sharedOfOther == other.size();
    return shared >= 2 && shared >= LEAST_SHARED * shorter && !isSame;
  }

  private static boolean holds(List<String> items, String item) {
    Set<String> stems = Stems.of(item);
    // "and more" is no item.
    return stems.isEmpty()
        || items.stream().anyMatch(other -> !Collections.disjoint(Stems.of(other), stems));
  }

  /** The lists of a sentence. */
  static List<List<String>> lists(String sentence) {
    var lists = new ArrayList<List<String>>();
    for (String clause : END.split(sentence)) {
      List<String> parts = new ArrayList<>(List.of(PART.split(clause)));
      var items = new LinkedHashSet<String>();
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i).strip();
        boolean isFirst = items.isEmpty();
        String item = isFirst ? opened(part) : part;
        Matcher closing = CLOSING.matcher(item);
        boolean isClosed = !isFirst && closing.find();
        item = isClosed ? item.substring(0, closing.start()) : item;
        boolean isItem =
            !item.isBlank() && item.split("\\s+").length <= WORDS && !CLAUSE.matcher(item).find();
        if (isItem) {
          items.add(item);
        }
        if (!isItem || isClosed || i == parts.size() - 1) {
          if (items.size() >= LEAST_ITEMS) {
            lists.add(List.copyOf(items));
          }
          items.clear();
          if (!isItem && !isFirst) {
            String again = opened(part);
            if (again.split("\\s+").length <= WORDS) {
              items.add(again);
            }
          }
        }
      }
    }
    return lists;
  }

  /** What of the words before the first comma belongs to the list. */
  private static String opened(String part) {
    Matcher matcher = OPENING.matcher(part);
    return matcher.lookingAt() ? part.substring(matcher.end()) : part;
  }
}
