package org.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which way a document became public: officially released, or passed on to somebody.
 *
 * <p>Worked example: {@code a memo provided to the newspaper} in one outlet, {@code has released a
 * confidential memo} in the other. That journalists obtained what somebody gave them is one way
 * told from two ends, and no difference.
 */
final class ChannelSlot implements Slot {
  private static final String HEAD = "(?<head>" + SlotWords.any("document") + ")s?\\b";
  private static final String OBJECT =
      "(?:\\s+(?:the|an?|his|her|its|their))?"
          + "(?-i:(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}|\\s+\\p{Ll}[\\p{L}-]+)";

  private static final Map<String, List<Pattern>> WAYS =
      Map.of(
          "given",
          List.of(
              pattern(
                  HEAD
                      + ",?\\s+(?:(?:that|which)\\s+)?(?:(?:was|were|had been)\\s+)?"
                      + SlotWords.any("given")
                      + "\\s+to"
                      + OBJECT)),
          "obtained",
          List.of(
              pattern(
                  HEAD
                      + ",?\\s+(?:(?:that|which)\\s+)?(?:(?:was|were|had been)\\s+)?"
                      + SlotWords.any("obtained")
                      + "\\s+by"
                      + OBJECT)),
          "released",
          List.of(
              pattern(
                  HEAD
                      + ",?\\s+(?:(?:that|which)\\s+)?(?:(?:was|were|had been)\\s+)?"
                      + SlotWords.any("released")
                      + "\\s+(?:by|on)"
                      + OBJECT),
              pattern(
                  "(?:has|have|had)\\s+"
                      + SlotWords.any("released")
                      + "\\s+(?:an?|the|its|his|her|their)\\s+(?:[\\p{L}-]+\\s+){0,3}?"
                      + HEAD)));

  private static Pattern pattern(String expression) {
    return Pattern.compile("\\b" + expression, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String label() {
    return "channel";
  }

  @Override
  public String meaning() {
    return "By which way a document became public: released, or passed on to somebody.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    Map<String, Map<String, List<Filling>>> byHead = new TreeMap<>();
    story
        .byOutlet()
        .forEach(
            (outlet, sentences) -> {
              for (Filling filling : fillings(sentences)) {
                byHead
                    .computeIfAbsent(filling.topic(), head -> new TreeMap<>())
                    .computeIfAbsent(outlet, key -> new ArrayList<>())
                    .add(filling);
              }
            });
    byHead.forEach(
        (head, byOutlet) -> {
          List<List<Filling>> all = List.copyOf(byOutlet.values());
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              compare(all.get(i), all.get(j), best);
              compare(all.get(j), all.get(i), best);
            }
          }
        });
    return best.all();
  }

  /** The first releases it, the second passes it on; neither knows the other way. */
  private void compare(List<Filling> releasing, List<Filling> passing, Best best) {
    Filling released = first(releasing, "released");
    Filling given = first(passing, "given");
    Filling passed = given == null ? first(passing, "obtained") : given;
    if (released == null || passed == null || first(passing, "released") != null) {
      return;
    }
    if (releasing.stream().anyMatch(passed::isLike)) {
      return;
    }
    double support = Math.min(releasing.size(), passing.size());
    best.add(
        Difference.of(
            label(), Difference.Basis.WHOLE_TEXT, released, passed, 1 - 1 / (1 + support)));
  }

  private static Filling first(List<Filling> fillings, String way) {
    return fillings.stream()
        .filter(filling -> filling.keys().contains(way))
        .findFirst()
        .orElse(null);
  }

  private static List<Filling> fillings(List<ToldSentence> sentences) {
    String main = mainHead(sentences);
    var fillings = new ArrayList<Filling>();
    for (ToldSentence sentence : sentences) {
      // Most sentences speak of no document, and the patterns below are dear.
      if (!HEADS.matcher(sentence.text()).find()) {
        continue;
      }
      for (Map.Entry<String, List<Pattern>> way : new TreeMap<>(WAYS).entrySet()) {
        for (Pattern pattern : way.getValue()) {
          Matcher matcher = pattern.matcher(sentence.text());
          if (matcher.find()) {
            String head = matcher.group("head").toLowerCase(Locale.ROOT);
            // "The document" stands for the text that the article speaks of most.
            String topic = head.equals("document") || head.equals("memorandum") ? main : head;
            fillings.add(
                new Filling(
                    topic, matcher.group().replaceAll("\\.$", ""), Set.of(way.getKey()), sentence));
          }
        }
      }
    }
    return fillings;
  }

  private static final Pattern HEADS = pattern(HEAD);

  private static String mainHead(List<ToldSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ToldSentence sentence : sentences) {
      Matcher matcher = HEADS.matcher(sentence.text());
      while (matcher.find()) {
        String head = matcher.group("head").toLowerCase(Locale.ROOT);
        if (!head.equals("document") && !head.equals("memorandum") && !head.equals("report")) {
          counts.merge(head, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("document");
  }
}
