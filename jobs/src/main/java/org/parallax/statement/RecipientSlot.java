package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * To whom something is handed, given, sent, leaked or sold.
 *
 * <p>Worked example: {@code hands passenger data to the port police and the ministry} and {@code
 * transfers passenger data to the port police} differ: the ministry stands in one of them only.
 */
final class RecipientSlot implements Slot {
  private static final double LEAST = SentenceScores.POSSIBLE;

  /** How far the receiver may stand behind the verb. */
  private static final int REACH = 160;

  private static final Pattern VERB =
      Pattern.compile("\\b" + SlotWords.any("transfer") + "\\b", Pattern.CASE_INSENSITIVE);

  private static final String BODY =
      "(?:(?:the|its|their|an?|several)\\s+)?(?:(?:\\p{Lu}[\\p{L}.'’&-]*|of|"
          + SlotWords.any("body")
          + ")\\s?){1,7}(?:\\s?\\(\\p{Lu}[\\p{Lu}.]+\\))?";

  private static final Pattern RECEIVER =
      Pattern.compile("\\bto\\s+(?<all>" + BODY + "(?:[,\\s]*(?:,|and|or)\\s+" + BODY + ")*)");

  private static final Pattern PARTS = Pattern.compile(",? and |,? or |, ");
  private static final Pattern BODIES =
      Pattern.compile("\\b" + SlotWords.any("body") + "\\b", Pattern.CASE_INSENSITIVE);

  /** "to Doe's lawyers": the name is not the receiver. */
  private static final Pattern OWNER = Pattern.compile("['’]s?$");

  private static final Set<String> FORCES =
      Set.of("military", "army", "navy", "forces", "troops", "liberation");

  @Override
  public String label() {
    return "recipient";
  }

  @Override
  public String meaning() {
    return "To whom something is handed, given, sent, leaked or sold.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    IdentityHashMap<ToldSentence, List<Filling>> fillings = new IdentityHashMap<>();
    for (Pair pair : story.pairs(LEAST)) {
      ToldSentence first = story.sentence(pair.first());
      ToldSentence second = story.sentence(pair.second());
      List<Filling> ofSecond = fillings.computeIfAbsent(second, this::fillings);
      for (Filling one : fillings.computeIfAbsent(first, this::fillings)) {
        for (Filling other : ofSecond) {
          if (one.isLike(other) && differ(one, other)) {
            best.add(Difference.of(label(), Difference.Basis.SENTENCES, one, other, pair.score()));
          }
        }
      }
    }
    return best.all();
  }

  /** Whether one of them names a receiver that the other does not. */
  private static boolean differ(Filling one, Filling other) {
    return !covers(one, other) || !covers(other, one);
  }

  private static boolean covers(Filling one, Filling other) {
    for (String part : parts(other.value())) {
      Set<String> keys = keys(part, other.sentence());
      boolean isKnown =
          parts(one.value()).stream()
              .map(own -> keys(own, one.sentence()))
              .anyMatch(own -> own.stream().anyMatch(keys::contains));
      if (!isKnown) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String value) {
    return List.of(PARTS.split(value));
  }

  /** What a receiver is known by: its entity, and what sort of body it is or else its name. */
  private static Set<String> keys(String part, ToldSentence sentence) {
    var keys = new HashSet<String>();
    int at = sentence.text().indexOf(part);
    String lower = part.toLowerCase(Locale.ROOT);
    Matcher body = BODIES.matcher(lower);
    boolean isBody = false;
    while (body.find()) {
      keys.add(body.group());
      isBody = true;
    }
    for (String word : FORCES) {
      if (lower.contains(word)) {
        keys.add("forces");
        isBody = true;
      }
    }
    for (SentenceName name : sentence.names()) {
      // "Chinese" in "Chinese authorities" is no receiver.
      boolean isWhole = name.start() < at + part.length() && name.end() >= at + part.length() - 8;
      if (name.isName() && name.start() >= at && isWhole) {
        keys.add(name.entityId());
      }
    }
    if (!isBody) {
      keys.addAll(Stems.of(part));
    }
    return keys;
  }

  private List<Filling> fillings(ToldSentence sentence) {
    var fillings = new ArrayList<Filling>();
    Matcher verb = VERB.matcher(sentence.text());
    while (verb.find()) {
      int to = Math.min(sentence.text().length(), verb.end() + REACH);
      Matcher receiver = RECEIVER.matcher(sentence.text()).region(verb.end(), to);
      if (receiver.find()) {
        String value = receiver.group("all").strip().replaceAll("[.,]+$", "");
        String object = sentence.text().substring(verb.end(), receiver.start());
        boolean isCut = OWNER.matcher(value).find();
        if (!isCut) {
          fillings.add(new Filling("receiver", value, Stems.of(object), sentence));
        }
      }
    }
    return fillings;
  }
}
