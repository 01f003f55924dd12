package org.parallax.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dictionary form of an English word, given its part of speech.
 *
 * <p>WordNet's own recipe (Morphy): the exception list first ({@code said}, {@code children}), then
 * endings are taken off until a word of the index is left; where two are possible the shape of the
 * stem decides ({@code hoping} is of hope, {@code singing} of sing). Words that WordNet does not
 * know lose their plain endings; names keep theirs. Pronouns and auxiliaries follow Universal
 * Dependencies ({@code them} is they, {@code 's} is be).
 *
 * <p>Worked example: {@code denies} as VERB gives {@code deny}, {@code allegations} as NOUN {@code
 * allegation}, {@code States} as PROPN {@code states}.
 */
final class Lemmatizer {

  private static final int MEMO_LIMIT = 60_000;

  /** The open classes, by bit. */
  private static final List<String> CLASSES = List.of("NOUN", "VERB", "ADJ", "ADV");

  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int ADJECTIVE = 4;
  private static final int ADVERB = 8;

  private static final Map<String, String> AUXILIARIES =
      Map.ofEntries(
          Map.entry("am", "be"),
          Map.entry("'m", "be"),
          Map.entry("is", "be"),
          Map.entry("'s", "be"),
          Map.entry("are", "be"),
          Map.entry("'re", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("has", "have"),
          Map.entry("'ve", "have"),
          Map.entry("had", "have"),
          Map.entry("having", "have"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("done", "do"),
          Map.entry("doing", "do"),
          Map.entry("'ll", "will"),
          Map.entry("wo", "will"),
          Map.entry("ca", "can"),
          Map.entry("sha", "shall"),
          Map.entry("'d", "would"),
          Map.entry("got", "get"),
          Map.entry("getting", "get"),
          Map.entry("gets", "get"));

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("me", "i"),
          Map.entry("him", "he"),
          Map.entry("them", "they"),
          Map.entry("us", "we"),
          Map.entry("'s", "we"),
          Map.entry("these", "this"),
          Map.entry("those", "that"),
          Map.entry("others", "other"),
          Map.entry("an", "a"));

  /** Plurals by form that the language treats as words of their own. */
  private static final Set<String> OWN_NOUNS =
      WordList.of(
          """
          data media news politics people series species means headquarters
          """);

  private final Map<String, Map<String, String>> memo = new HashMap<>();

  /**
   * The lemma in lower case.
   *
   * @param word a token with straight apostrophes
   * @param partOfSpeech its Universal Dependencies tag
   */
  String lemma(String word, String partOfSpeech) {
    Map<String, String> known = memo.computeIfAbsent(partOfSpeech, tag -> new HashMap<>());
    String lemma = known.get(word);
    if (lemma == null) {
      if (known.size() >= MEMO_LIMIT) {
        known.clear();
      }
      lemma = find(word.toLowerCase(Locale.ROOT), partOfSpeech);
      known.put(word, lemma);
    }
    return lemma;
  }

  /**
   * The open word classes that WordNet knows for a word in lower case, as tags; empty if none. A
   * form in -ing or -ed of a known verb may stand as noun or adjective too.
   */
  static Set<String> classes(String word) {
    int mask = classMask(word);
    Set<String> classes = new TreeSet<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      if ((mask & (1 << i)) != 0) {
        classes.add(CLASSES.get(i));
      }
    }
    return classes;
  }

  /** The same as bits, in the order of {@link #CLASSES}. */
  static int classMask(String word) {
    int mask = WordNet.NOUNS.has(word) || WordNet.NOUNS.has(noun(word)) ? NOUN : 0;
    boolean ing = word.endsWith("ing");
    if (WordNet.VERBS.has(word) || WordNet.VERBS.has(verb(word))) {
      mask |= VERB;
      mask |= ing || word.endsWith("ed") || word.endsWith("en") ? ADJECTIVE : 0;
      mask |= ing || word.endsWith("ings") ? NOUN : 0;
    }
    mask |= WordNet.ADJECTIVES.has(find(word, "ADJ")) ? ADJECTIVE : 0;
    boolean adverb = WordNet.ADVERBS.has(word) || WordNet.ADVERBS.has(find(word, "ADV"));
    return adverb ? mask | ADVERB : mask;
  }

  private static String find(String word, String partOfSpeech) {
    return switch (partOfSpeech) {
      case "NOUN" -> noun(word);
      case "VERB" -> "'s".equals(word) ? "be" : verb(word);
      case "AUX" -> AUXILIARIES.getOrDefault(word, word);
      case "PRON", "DET" -> PRONOUNS.getOrDefault(word, word);
      case "ADJ" -> compared(word, WordNet.ADJECTIVES, WordNet.ADJECTIVES);
      case "ADV" ->
          "n't".equals(word) ? "not" : compared(word, WordNet.ADVERBS, WordNet.ADJECTIVES);
      case "NUM" -> word.replace(",", "");
      case "PROPN" -> person(word);
      case "PART" -> "n't".equals(word) ? "not" : "'".equals(word) ? "'s" : word;
      default -> word;
    };
  }

  private static String noun(String word) {
    if (OWN_NOUNS.contains(word)) {
      return word;
    }
    return WordNet.NOUNS.exception(word).orElseGet(() -> regularNoun(word));
  }

  private static String regularNoun(String word) {
    if (!word.endsWith("s") || word.length() < 4) {
      return plainEnd(word, "men", "man", WordNet.NOUNS, word);
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    String bare = word.substring(0, word.length() - 1);
    if (word.endsWith("ies") && word.length() > 4) {
      String stem = word.substring(0, word.length() - 3) + "y";
      return WordNet.NOUNS.has(stem) || !WordNet.NOUNS.has(bare) ? stem : bare;
    }
    if (WordNet.NOUNS.has(bare) && !(word.endsWith("ics") && WordNet.NOUNS.has(word))) {
      return bare;
    }
    String shorter = word.substring(0, word.length() - 2);
    if (word.endsWith("es") && hisses(shorter) && !WordNet.NOUNS.has(word)) {
      return shorter;
    }
    if (word.endsWith("es") && hisses(shorter) && WordNet.NOUNS.has(shorter)) {
      return shorter;
    }
    return WordNet.NOUNS.has(word) ? word : bare;
  }

  /** {@code Democrats} and {@code Iraqis} are plurals; {@code Times} is a name. */
  private static String person(String word) {
    if (!word.endsWith("s") || word.length() < 6) {
      return word;
    }
    String bare = word.substring(0, word.length() - 1);
    boolean people =
        bare.endsWith("an")
            || bare.endsWith("crat")
            || bare.endsWith("ist")
            || bare.endsWith("ite")
            || bare.endsWith("i");
    return people && WordNet.NOUNS.has(bare) ? bare : word;
  }

  private static String plainEnd(
      String word, String ending, String replacement, WordNet index, String otherwise) {
    if (!word.endsWith(ending)) {
      return otherwise;
    }
    String stem = word.substring(0, word.length() - ending.length()) + replacement;
    return index.has(stem) ? stem : otherwise;
  }

  private static boolean hisses(String stem) {
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh");
  }

  private static String verb(String word) {
    return WordNet.VERBS.exception(word).orElseGet(() -> regularVerb(word));
  }

  private static String regularVerb(String word) {
    int length = word.length();
    if (word.endsWith("s") && length > 3 && !word.endsWith("ss")) {
      return thirdPerson(word);
    }
    String stem =
        word.endsWith("ing") && length > 4
            ? word.substring(0, length - 3)
            : word.endsWith("ed") && length > 3 ? word.substring(0, length - 2) : null;
    if (stem == null || !hasVowel(stem)) {
      return word;
    }
    if (word.endsWith("ied") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    return unwound(word, stem);
  }

  private static String thirdPerson(String word) {
    String bare = word.substring(0, word.length() - 1);
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (WordNet.VERBS.has(bare) || !word.endsWith("es")) {
      return bare;
    }
    String shorter = word.substring(0, word.length() - 2);
    return hisses(shorter) || WordNet.VERBS.has(shorter) ? shorter : bare;
  }

  /** Takes back what -ed and -ing did to the stem: a dropped e, a doubled consonant. */
  private static String unwound(String word, String stem) {
    String withE = stem + "e";
    boolean bareKnown = WordNet.VERBS.has(stem);
    boolean withEKnown = WordNet.VERBS.has(withE);
    if (bareKnown != withEKnown) {
      return bareKnown ? stem : withE;
    }
    if (bareKnown) {
      return droppedE(stem) ? withE : stem;
    }
    String single = stem.substring(0, stem.length() - 1);
    if (isDoubled(stem) && WordNet.VERBS.has(single)) {
      return single;
    }
    if (WordNet.VERBS.has(word)) {
      return word;
    }
    return isDoubled(stem) && !stem.endsWith("ss") && !stem.endsWith("ll") ? single : stem;
  }

  /** One vowel and one consonant at the end: the bare verb would have doubled it (hopping). */
  private static boolean droppedE(String stem) {
    int n = stem.length();
    return n >= 2
        && !isVowel(stem.charAt(n - 1))
        && "wxy".indexOf(stem.charAt(n - 1)) < 0
        && isVowel(stem.charAt(n - 2))
        && (n == 2 || !isVowel(stem.charAt(n - 3)));
  }

  private static boolean isDoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && !isVowel(stem.charAt(n - 1));
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String compared(String word, WordNet exceptions, WordNet index) {
    return exceptions
        .exception(word)
        .or(() -> index.exception(word))
        .orElseGet(() -> regularCompared(word, index));
  }

  private static String regularCompared(String word, WordNet index) {
    int cut = word.endsWith("er") ? 2 : word.endsWith("est") ? 3 : 0;
    if (cut == 0 || word.length() - cut < 3) {
      return word;
    }
    String stem = word.substring(0, word.length() - cut);
    if (stem.endsWith("i") && index.has(stem.substring(0, stem.length() - 1) + "y")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    if (index.has(stem)) {
      return stem;
    }
    return index.has(stem + "e") ? stem + "e" : word;
  }
}
