package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose document it is: the owners that an outlet's whole text and headline give to a memo, letter,
 * study, poll have nothing in common with those of the other outlet.
 *
 * <p>Worked example: {@code a Harbour Board memo} and {@code Board-linked memo} in one outlet,
 * {@code the Coast Ministry has released a memo} and {@code the ministry's memo} in the other.
 *
 * <p>Only a document of which both outlets speak repeatedly is one document: of two polls that are
 * named once each, nobody says that they are the same.
 */
final class OriginatorSlot implements Slot {
  private static final int LEAST_MENTIONS = 2;
  private static final String HEAD = "(?<head>" + SlotWords.any("document") + ")\\b";

  private static final Pattern HEADS = Pattern.compile("\\b" + HEAD, Pattern.CASE_INSENSITIVE);

  /** Behind a name: {@code -linked memo}, {@code 's leaked memo}, {@code memo}. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:['’]s?)?(?:-\\p{L}+)?(?<between>(?:\\s+[\\p{L}-]+){0,2}?)\\s+" + HEAD,
          Pattern.CASE_INSENSITIVE);

  /** Behind a name: {@code has released a confidential memo}. */
  private static final Pattern WROTE =
      Pattern.compile(
          "(?:\\s+\\([^)]*\\))?\\s+(?:has\\s+|had\\s+|have\\s+)?"
              + SlotWords.any("wrote")
              + "\\s+(?:an?|the|its|his|her|their)\\s+(?:[\\p{L}-]+\\s+){0,3}?"
              + HEAD,
          Pattern.CASE_INSENSITIVE);

  /** Before a name: {@code memo written by the}, {@code letter from}. */
  private static final Pattern BY =
      Pattern.compile(
          "\\b"
              + HEAD
              + "(?:,?\\s+(?:which\\s+was\\s+|that\\s+was\\s+)?(?:"
              + SlotWords.any("author")
              + ")\\s+by|\\s+by|\\s+from)\\s+(?:the\\s+|an?\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final int BEFORE = 60;

  @Override
  public String label() {
    return "originator";
  }

  @Override
  public String meaning() {
    return "Whose document it is: who wrote, issued or released the memo, letter, study, poll of"
        + " which both speak repeatedly.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    Map<String, Map<String, List<Filling>>> owners = new TreeMap<>();
    story
        .byOutlet()
        .forEach(
            (outlet, sentences) ->
                repeated(sentences)
                    .forEach(
                        (head, mentions) -> {
                          List<Filling> ofHead = owners(sentences, head);
                          if (!ofHead.isEmpty()) {
                            owners
                                .computeIfAbsent(head, key -> new TreeMap<>())
                                .put(outlet, ofHead);
                          }
                        }));
    owners.forEach(
        (head, byOutlet) -> {
          List<List<Filling>> all = List.copyOf(byOutlet.values());
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              if (areApart(all.get(i), all.get(j))) {
                double support = Math.min(all.get(i).size(), all.get(j).size());
                best.add(
                    Difference.of(
                        label(),
                        Difference.Basis.WHOLE_TEXT,
                        all.get(i).get(0),
                        all.get(j).get(0),
                        1 - 1 / (1 + support)));
              }
            }
          }
        });
    return best.all();
  }

  private static boolean areApart(List<Filling> one, List<Filling> other) {
    return one.stream().noneMatch(filling -> other.stream().anyMatch(filling::isLike));
  }

  /** The head nouns of documents in at least two sentences of an outlet. */
  private static Map<String, Integer> repeated(List<ToldSentence> sentences) {
    Map<String, Integer> mentions = new TreeMap<>();
    for (ToldSentence sentence : sentences) {
      var here = new HashSet<String>();
      Matcher matcher = HEADS.matcher(sentence.text());
      while (matcher.find()) {
        here.add(head(matcher));
      }
      here.forEach(head -> mentions.merge(head, 1, Integer::sum));
    }
    mentions.values().removeIf(count -> count < LEAST_MENTIONS);
    return mentions;
  }

  private static String head(Matcher matcher) {
    String head = matcher.group("head").toLowerCase(Locale.ROOT);
    return head.equals("memorandum") ? "memo" : head;
  }

  /** Who an outlet says a document is by. */
  private static List<Filling> owners(List<ToldSentence> sentences, String head) {
    var fillings = new ArrayList<Filling>();
    for (ToldSentence sentence : sentences) {
      for (SentenceName name : sentence.names()) {
        String value = name.isName() ? value(sentence.text(), name, head) : null;
        if (value != null) {
          Set<String> keys = new HashSet<>(Stems.of(owner(value, head)));
          keys.add(name.entityId());
          fillings.add(new Filling(head, value, keys, sentence));
        }
      }
    }
    return fillings;
  }

  private static String owner(String value, String head) {
    return value.replaceAll("(?i)\\b" + head + "s?\\b", " ");
  }

  /** The words that make the named one the owner; null where none do. */
  private static String value(String text, SentenceName name, String head) {
    for (Pattern pattern : List.of(OWNED, WROTE)) {
      Matcher matcher = pattern.matcher(text).region(name.end(), text.length());
      if (matcher.lookingAt() && head(matcher).equals(head) && isPlain(pattern, matcher)) {
        return text.substring(name.start(), matcher.end());
      }
    }
    int from = Math.max(0, name.start() - BEFORE);
    Matcher before = BY.matcher(text.substring(from, name.start()));
    return before.find() && head(before).equals(head)
        ? text.substring(from + before.start(), name.end())
        : null;
  }

  /** Between name and noun stand adjectives, no verb of saying and no preposition. */
  private static boolean isPlain(Pattern pattern, Matcher matcher) {
    if (pattern != OWNED) {
      return true;
    }
    String between = matcher.group("between").strip();
    return between.isEmpty() || Stems.of(between).size() == between.split("\\s+").length;
  }
}
