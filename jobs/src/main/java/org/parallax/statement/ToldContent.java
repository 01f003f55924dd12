package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of what one sentence tells another one holds, by the weight of its stems, ln((n + 1) /
 * df) each: the share of its content, and the share of its names. All sentences of a story know its
 * people, and a title of five words ("Harbour Minister Jane Roe") is one name and no fact: so a
 * word that either sentence writes with a capital inside is a name and no content. Who says it is
 * no content either: two outlets that introduce one speaker in the same words need not quote the
 * same of him.
 *
 * <p>Worked example, all stems weighing the same: of {@code Minister Jane Roe closed the old pier}
 * the sentence {@code The pier was closed after Jane Roe had seen it} holds two (close, pier) of
 * three (old) content stems, .67, and two of three names (minister); {@code Minister Jane Roe sang}
 * holds none of the content and all names.
 *
 * <p>Not symmetric: a long sentence may hold all of a short one and more. Caveat: paraphrase
 * without a common word looks like another fact.
 */
final class ToldContent {
  private static final String VERB = "(?:said|says|told|tells|added|adds|wrote|writes|asked)";

  private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*\\s+)";

  /** "…, said Jane Roe, a director of the port" and "…, Jane Roe told reporters". */
  private static final Pattern SPEAKER_BEHIND =
      Pattern.compile(
          "[,”\"’']\\s*(?:"
              + VERB
              + "\\s+(?:\\p{Ll}+\\s){0,2}?(?=\\p{Lu})|"
              + NAME
              + "{1,4}"
              + VERB
              + "\\b)[^“\"]*$");

  /** "Jane Roe, a director of the port, said …". */
  private static final Pattern SPEAKER_BEFORE =
      Pattern.compile(
          "^" + NAME + "{0,4}?\\p{Lu}[\\p{L}.'’-]*(?:,[^“\"]{3,120}?,)?\\s+" + VERB + "\\b");

  /** "In the morning the port's director, Jane Roe, said: “" and "… said in a note that". */
  private static final Pattern SPEAKER_OF_CLAUSE =
      Pattern.compile(
          "^[^“\"]{0,300}?\\b"
              + VERB
              + "(?:\\s*[:,]?\\s+(?=[“\"])|(?:\\s+in\\s+an?\\s+[\\p{L} ]{3,30}?)?\\s+that\\b)");

  private static final int LEAST_WORDS = 3;

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’.-]*");

  /** What a sentence, or one quoted inside another, begins behind. */
  private static final String BEGINNINGS = ".!?:“\"‘";

  /** By sentence, without who says it. */
  private final List<Set<String>> stems = new ArrayList<>();

  private final List<Set<String>> whole = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final StoryWeights weights;

  /**
   * Reads the sentences of a story.
   *
   * @param weights what a stem weighs in the story
   */
  ToldContent(List<ToldSentence> sentences, StoryWeights weights) {
    this.weights = weights;
    for (ToldSentence sentence : sentences) {
      stems.add(Stems.of(withoutSpeaker(sentence.text())));
      whole.add(Stems.of(sentence.text()));
      names.add(names(sentence));
    }
  }

  /** A sentence without who says it, where enough is left. */
  static String withoutSpeaker(String sentence) {
    String behind = SPEAKER_BEHIND.matcher(sentence).replaceFirst(" ");
    String told = SPEAKER_OF_CLAUSE.matcher(behind).replaceFirst(" ");
    String rest = SPEAKER_BEFORE.matcher(told).replaceFirst(" ").strip();
    return rest.split("\\s+").length < LEAST_WORDS ? sentence : rest;
  }

  private static Set<String> names(ToldSentence sentence) {
    String text = sentence.text();
    var words = new StringBuilder();
    for (SentenceName name : sentence.names()) {
      if (name.isName() && name.end() <= text.length()) {
        words.append(text, name.start(), name.end()).append(' ');
      }
    }
    Matcher matcher = CAPITALISED.matcher(text);
    while (matcher.find()) {
      String before = text.substring(0, matcher.start()).stripTrailing();
      if (!before.isEmpty() && BEGINNINGS.indexOf(before.charAt(before.length() - 1)) < 0) {
        words.append(matcher.group()).append(' ');
      }
    }
    return Stems.of(words.toString());
  }

  /** Weight of the content stems that both sentences hold. */
  double common(int first, int second) {
    return weight(first, second, true);
  }

  /** Share of a sentence's names that another one holds, 0 to 1; 1 where it names nobody. */
  double names(int told, int by) {
    double all = 0;
    double held = 0;
    for (String stem : whole.get(told)) {
      if (names.get(told).contains(stem)) {
        all += weights.rarity(stem);
        held += whole.get(by).contains(stem) ? weights.rarity(stem) : 0;
      }
    }
    return all == 0 ? 1 : held / all;
  }

  /** Share of a sentence's content that another one holds, 0 to 1; 0 where it has none. */
  double share(int told, int by) {
    double all = weight(told, by, false);
    return all == 0 ? 0 : common(told, by) / all;
  }

  private double weight(int told, int by, boolean isCommonOnly) {
    double sum = 0;
    for (String stem : stems.get(told)) {
      boolean isName = names.get(told).contains(stem) || names.get(by).contains(stem);
      if (!isName && (!isCommonOnly || stems.get(by).contains(stem))) {
        sum += weights.rarity(stem);
      }
    }
    return sum;
  }
}
