package org.parallax.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Common English words decide English at once, without a model; for
 * other texts Apache OpenNLP's detector (103 languages, character n-grams) is loaded once per
 * process.
 *
 * <p>Examples: a paragraph with "the", "of" and "that" is {@code en}; {@code "Der Rat stimmte am
 * Montag über die neue Brücke ab."} is {@code de}; {@code "OK 12"} is {@code und}.
 *
 * <p>Caveat: below a sentence or two close relatives (Danish and Norwegian, Serbian and Croatian)
 * are mixed up.
 */
public final class Language {

  /** The code of ISO 639-2 for a language that cannot be told. */
  public static final String UNDETERMINED = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int LONGEST_SAMPLE = 2_000;
  private static final int FEWEST_LETTERS = 20;
  private static final double LEAST_CONFIDENCE = .011;

  /** Words of English that no other language written in Latin letters uses often. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "that", "with", "said", "his", "has", "have", "this", "from", "they",
          "which", "would", "been", "their", "will", "were", "are", "not", "but", "who", "its",
          "by", "it", "be", "for", "to", "on", "at", "as", "is", "was", "he", "she", "you", "we");

  /** Of running English text these words are 30 to 40 in 100; of Dutch or German below 10. */
  private static final double ENGLISH_SHARE = .2;

  private static final int FEWEST_WORDS = 8;
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");

  private Language() {}

  /**
   * The language of a text.
   *
   * @return ISO 639-1, or ISO 639-3 for the few languages without; {@code und} if it cannot be told
   */
  public static String detect(String text) {
    String sample = text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) : text;
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    return isEnglish(sample) ? "en" : byModel(sample);
  }

  private static boolean isEnglish(String sample) {
    int words = 0;
    int common = 0;
    for (String word : WORD_BREAK.split(sample.toLowerCase(Locale.ROOT))) {
      words += word.isEmpty() ? 0 : 1;
      common += ENGLISH.contains(word) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && common >= ENGLISH_SHARE * words;
  }

  private static String byModel(String sample) {
    var best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(sample);
    if (best.getConfidence() < LEAST_CONFIDENCE) {
      return UNDETERMINED;
    }
    return twoLetters(best.getLang());
  }

  /** {@code deu} gives {@code de}; the variants of Chinese and of Norwegian their main code. */
  private static String twoLetters(String code) {
    String main =
        switch (code) {
          case "cmn" -> "zho";
          case "arz", "arb" -> "ara";
          case "pes" -> "fas";
          case "ekk" -> "est";
          case "lvs" -> "lav";
          case "plt" -> "mlg";
          case "zlm" -> "msa";
          default -> code;
        };
    String found =
        Arrays.stream(Locale.getISOLanguages())
            .filter(two -> threeLetters(two).equals(main))
            .findFirst()
            .orElse(code);
    return switch (found) {
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      case "nb" -> "no";
      default -> found;
    };
  }

  private static String threeLetters(String two) {
    try {
      return Locale.forLanguageTag(two).getISO3Language();
    } catch (MissingResourceException withoutThreeLetters) {
      return "";
    }
  }

  /** Loaded on first use: 10 MB that a run over English articles never needs. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = model();

    private static LanguageDetectorModel model() {
      try (InputStream in = Language.class.getResourceAsStream(Language.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("The class path has no " + Language.MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
