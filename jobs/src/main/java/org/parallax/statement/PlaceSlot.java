package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where: the name behind {@code in}, {@code at} or {@code near}.
 *
 * <p>Worked example: {@code a shell hit a school in Kessel} and {@code a shell hit a school in
 * Dunmere} differ.
 *
 * <p>Caveat: a village and its county are two names of one place, and the map is not known here.
 */
final class PlaceSlot extends FirmSlot {
  static final String LABEL = "place";

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|at|near|outside)\\s+(?:the\\s+)?(?<place>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|"
              + ComparableText.WEEKDAY
              + ")\\b.*");

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public String meaning() {
    return "In or near which place it happens.";
  }

  @Override
  List<Filling> fillings(ToldSentence sentence) {
    var fillings = new ArrayList<Filling>();
    Matcher matcher = PLACE.matcher(sentence.text());
    while (matcher.find()) {
      String place = matcher.group("place");
      if (!TIME.matcher(place).matches()) {
        fillings.add(new Filling(LABEL, place, keys(matcher, sentence), sentence));
      }
    }
    return fillings;
  }

  private static Set<String> keys(Matcher matcher, ToldSentence sentence) {
    var keys = new HashSet<>(Stems.of(matcher.group("place")));
    for (SentenceName name : sentence.names()) {
      if (name.isName()
          && name.start() < matcher.end("place")
          && matcher.start("place") < name.end()) {
        keys.add(name.entityId());
      }
    }
    return keys;
  }
}
