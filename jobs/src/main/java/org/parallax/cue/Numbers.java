package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Numbers with what they count: "20,000 people" (count), "$1.2 billion" (money), "three per cent"
 * (percent), "July 16, 2025" or "10:30" (date), "4-1" (plain).
 *
 * <p>The span begins at the currency sign or the month, and ends with the unit or the noun counted,
 * with up to two adjectives before it. Caveat: a name with digits (COVID-19) is no number; a number
 * word counts only where the tagger has a numeral, so not "one" in "no one".
 */
final class Numbers implements Finder {

  private static final Pattern NUMERAL =
      Pattern.compile("[$€£¥₹]?\\d[\\d.,:/\\-–]*(?:st|nd|rd|th|s|%|[kmb]n?|tn|am|pm)?");
  private static final String SIGNS_AND_DIGITS = "0123456789$€£¥₹";
  private static final Pattern MONEY = Pattern.compile("[$€£¥₹].*");
  private static final Pattern YEAR_OR_CLOCK =
      Pattern.compile("(?:1[5-9]|20)\\d\\ds?|\\d{1,2}[:]\\d\\d.*|\\d+[/\\-]\\d+[/\\-]\\d+");
  private static final int ADJECTIVES = 2;

  private final Lexicon words;

  Numbers(Lexicon words) {
    this.words = words;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = 0;
      while (at < sentence.tokens().size()) {
        at = isNumber(sentence.tokens(), at) ? add(cues, sentence, at) : at + 1;
      }
    }
    return cues;
  }

  /** Adds the number whose first numeral stands at {@code start}; returns where to go on. */
  private int add(List<Cue> cues, Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int end = start + 1;
    while (isNumber(tokens, end) || isClass(tokens, end, "scale")) {
      end++;
    }
    boolean dated = isMonth(tokens, start - 1) || isMonth(tokens, end);
    int from =
        isClass(tokens, start - 1, "currency") || isMonth(tokens, start - 1) ? start - 1 : start;
    if (isMonth(tokens, end)) {
      end++;
    }
    if (dated && Words.form(tokens, end).equals(",") && isYear(tokens, end + 1)) {
      end += 2;
    } else if (dated && isYear(tokens, end)) {
      end++;
    }
    boolean money =
        isClass(tokens, from, "currency") || MONEY.matcher(tokens.get(from).text()).matches();
    if (dated || (!money && end == start + 1 && isYear(tokens, start))) {
      cues.add(cue(sentence, from, end, "date"));
      return end;
    }
    return addMeasured(cues, sentence, from, end, money);
  }

  private int addMeasured(
      List<Cue> cues, Sentence sentence, int from, int numeralEnd, boolean hasSign) {
    List<Token> tokens = sentence.tokens();
    int end = numeralEnd;
    boolean money = hasSign;
    boolean percent = tokens.get(end - 1).text().endsWith("%");
    boolean counted = false;
    if (isClass(tokens, end, "percent") || Words.form(tokens, end).equals("percentage")) {
      percent = true;
      end++;
    } else if (Words.form(tokens, end).equals("per")
        && Words.form(tokens, end + 1).equals("cent")) {
      percent = true;
      end += 2;
    } else if (isClass(tokens, end, "money")) {
      money = true;
      end++;
    } else if (!money && !percent) {
      int noun = end;
      while (noun < end + ADJECTIVES && Words.isTag(tokens, noun, "ADJ")) {
        noun++;
      }
      counted = Words.isTag(tokens, noun, "NOUN");
      end = counted ? noun + 1 : end;
    }
    String cueClass = money ? "money" : percent ? "percent" : counted ? "count" : "plain";
    cues.add(cue(sentence, from, end, cueClass));
    return end;
  }

  private static Cue cue(Sentence sentence, int from, int to, String cueClass) {
    return CueFamily.NUMBER.cue(sentence, from, to, cueClass, 1, null);
  }

  private boolean isNumber(List<Token> tokens, int at) {
    if (!Words.isInside(tokens, at)) {
      return false;
    }
    char first = tokens.get(at).text().charAt(0);
    if (!Character.isLetter(first)) {
      return SIGNS_AND_DIGITS.indexOf(first) >= 0
          && NUMERAL.matcher(Words.form(tokens, at)).matches();
    }
    return Words.isTag(tokens, at, "NUM")
        && (isClass(tokens, at, "cardinal")
            || isClass(tokens, at, "scale")
            || isClass(tokens, at - 1, "scale"));
  }

  private static boolean isYear(List<Token> tokens, int at) {
    return YEAR_OR_CLOCK.matcher(Words.form(tokens, at)).matches();
  }

  private boolean isMonth(List<Token> tokens, int at) {
    return Words.isTag(tokens, at, "PROPN") && isClass(tokens, at, "month");
  }

  private boolean isClass(List<Token> tokens, int at, String entryClass) {
    return words
        .entry(Words.form(tokens, at))
        .or(() -> words.entry(Words.lemma(tokens, at)))
        .filter(entry -> entryClass.equals(entry.entryClass()))
        .isPresent();
  }
}
