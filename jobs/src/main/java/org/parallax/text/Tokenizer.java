package org.parallax.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into tokens, in one pass over its characters.
 *
 * <p>Together stay: words with hyphens and apostrophes ({@code Wi-Fi}, {@code COVID-19}, {@code
 * O’Brien}), abbreviations with their stops ({@code U.S.}, {@code Sen.}), numbers with their
 * separators, currency sign and unit ({@code $1.2bn}, {@code US$20}, {@code 20,000}, {@code 10:30},
 * {@code 2016–17}), web and mail addresses, {@code @handles} and {@code #tags}. Apart go: dashes
 * between words even without spaces ({@code data—including} gives three), quotation marks and
 * markup asterisks, and in English the clitics as in Universal Dependencies ({@code Trump} + {@code
 * ’s}, {@code do} + {@code n't}). One departure from that standard: it cuts {@code Wi-Fi} at the
 * hyphen, which is of no use for counting.
 *
 * <p>Runs in scripts that are written without spaces (Han, kana, Thai, ...) are cut by ICU's
 * dictionaries.
 */
final class Tokenizer {

  private static final Set<String> DOMAINS =
      WordList.of(
          """
          com org net gov edu mil int info io co uk us eu de fr tv js ai biz ru cn in news
          """);

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final Quotations quotations;
  private final boolean english;
  private final List<Span> tokens = new ArrayList<>();

  private Tokenizer(String text, Quotations quotations, boolean english) {
    this.text = text;
    this.quotations = quotations;
    this.english = english;
  }

  /** The tokens of one paragraph; together they cover every character that is not white space. */
  static List<Span> tokens(String text, Span paragraph, Quotations quotations, boolean english) {
    Tokenizer tokenizer = new Tokenizer(text, quotations, english);
    tokenizer.scan(paragraph.start(), paragraph.end());
    return tokenizer.tokens;
  }

  private void scan(int from, int to) {
    int at = from;
    while (at < to) {
      if (Characters.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = quotations.isMark(at) ? markEnd(at, to) : addressEnd(at, to);
      if (end < 0 && beginsWord(at, to)) {
        end = wordEnd(at, to);
        word(at, end);
      } else {
        end = end < 0 ? symbolEnd(at, to) : end;
        tokens.add(new Span(at, end));
      }
      at = end;
    }
  }

  private int markEnd(int at, int to) {
    char c = text.charAt(at);
    boolean pair = (c == '\'' || c == '`') && at + 1 < to && text.charAt(at + 1) == c;
    return pair && quotations.isMark(at + 1) ? at + 2 : at + 1;
  }

  /** One past a web or mail address or a shortened currency that begins here, else -1. */
  private int addressEnd(int at, int to) {
    char c = text.charAt(at);
    if (c == 'h' || c == 'w') {
      boolean web =
          text.startsWith("http://", at)
              || text.startsWith("https://", at)
              || text.startsWith("www.", at);
      if (web) {
        return webAddressEnd(at, at, to);
      }
    }
    return mailAddressEnd(at, to);
  }

  /** {@code jane.doe@example.org}: decided at the sign, so that no stop before it cuts. */
  private int mailAddressEnd(int at, int to) {
    int sign = at;
    while (sign < to && isMailPart(text.charAt(sign))) {
      sign++;
    }
    if (sign == at || sign >= to || text.charAt(sign) != '@') {
      return -1;
    }
    int end = sign + 1;
    while (end < to && isMailPart(text.charAt(end))) {
      end++;
    }
    while (!Characters.isWordPart(text, end - 1, end) && end > sign) {
      end--;
    }
    return text.lastIndexOf('.', end - 1) > sign + 1 ? end : -1;
  }

  private static boolean isMailPart(char c) {
    return Characters.isAsciiLetter(c) || Characters.isAsciiDigit(c) || "._-+".indexOf(c) >= 0;
  }

  private int webAddressEnd(int at, int from, int to) {
    int end = from;
    while (end < to
        && !Characters.isSpace(text.charAt(end))
        && "\"<>\u201c\u201d\u2019".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && ".,;:!?)'*]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean beginsWord(int at, int to) {
    char c = text.charAt(at);
    if (Characters.isWordPart(text, at, to)) {
      return true;
    }
    boolean leads = at + 1 < to && Characters.isWordPart(text, at + 1, to);
    if (!leads) {
      return false;
    }
    boolean digitFollows = Characters.isAsciiDigit(text.charAt(at + 1));
    boolean free = !Characters.isWordPartBefore(text, at, 0);
    return (Characters.isCurrency(c) && digitFollows)
        || (c == '.' && digitFollows && free)
        || ((c == '@' || c == '#') && free)
        || (Characters.isApostrophe(c) && free);
  }

  private int symbolEnd(int at, int to) {
    char c = text.charAt(at);
    int end = at + Character.charCount(text.codePointAt(at));
    if (c > '\u1fff') {
      end = pictureEnd(at, end, to);
    }
    if (".-*_=~!?#\u2026\u2014\u2013".indexOf(c) < 0) {
      return Math.min(end, to);
    }
    boolean exclaims = c == '!' || c == '?';
    while (end < to
        && (text.charAt(end) == c
            || (exclaims && (text.charAt(end) == '!' || text.charAt(end) == '?')))) {
      end++;
    }
    return end;
  }

  /**
   * A picture takes its skin colour, its variant and what is joined to it; a flag has two parts.
   */
  private int pictureEnd(int at, int first, int to) {
    int end = first;
    boolean flag = isFlagPart(text.codePointAt(at));
    while (end < to) {
      int next = text.codePointAt(end);
      int length = Character.charCount(next);
      boolean joiner = next == 0x200d && end + 1 < to && !isSpaceOrWord(end + 1, to);
      if (joiner) {
        end += 1 + Character.charCount(text.codePointAt(end + 1));
      } else if (next == 0xfe0f
          || (next >= 0x1f3fb && next <= 0x1f3ff)
          || (flag && end == first && isFlagPart(next))) {
        end += length;
      } else {
        return end;
      }
    }
    return Math.min(end, to);
  }

  private boolean isSpaceOrWord(int at, int to) {
    return Characters.isSpace(text.charAt(at)) || Characters.isWordPart(text, at, to);
  }

  private static boolean isFlagPart(int codePoint) {
    return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
  }

  private int wordEnd(int from, int to) {
    int at = from + 1;
    while (at < to) {
      if (Characters.isWordPart(text, at, to)) {
        at++;
        continue;
      }
      char c = text.charAt(at);
      boolean inside = Characters.isWordPart(text, at + 1, to) && !quotations.isMark(at);
      boolean after = Characters.isWordPartBefore(text, at, from);
      if (c == '.') {
        int end = dotEnd(from, at, to);
        if (end == at) {
          return at;
        }
        at = end;
      } else if (c == '/' && isDomainBefore(from, at) && inside) {
        return webAddressEnd(from, at, to);
      } else if (c == '$' && inside && isCurrencyPrefix(from, at)) {
        at++;
      } else if (inside && joins(c, at, to, after)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** {@code US$20}, {@code HK$5}: the sign goes with the letters that say whose it is. */
  private boolean isCurrencyPrefix(int from, int sign) {
    if (sign - from > 3 || !Characters.isAsciiDigit(text.charAt(sign + 1))) {
      return false;
    }
    for (int i = from; i < sign; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code example.com} before a path. */
  private boolean isDomainBefore(int from, int slash) {
    int dot = text.lastIndexOf('.', slash - 1);
    return dot > from && DOMAINS.contains(text.substring(dot + 1, slash));
  }

  private boolean joins(char c, int at, int to, boolean afterWord) {
    if (Characters.isHyphen(c)) {
      return afterWord || text.charAt(at - 1) == '.';
    }
    if (!afterWord) {
      return Characters.isApostrophe(c) && text.charAt(at - 1) == '.';
    }
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    if (Characters.isApostrophe(c) || c == '_' || c == '@' || c == SOFT_HYPHEN) {
      return true;
    }
    boolean digits = Characters.isAsciiDigit(before) && Characters.isAsciiDigit(next);
    return switch (c) {
      case ',' -> digits && isThousand(at, to);
      // A range of numbers is one whether its house writes a hyphen or a dash.
      case ':', '/', '\u2012', '\u2013' -> digits;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
      default -> false;
    };
  }

  private boolean isThousand(int comma, int to) {
    return comma + 3 < to
        && Characters.isAsciiDigit(text.charAt(comma + 2))
        && Characters.isAsciiDigit(text.charAt(comma + 3))
        && (comma + 4 >= to || !Characters.isAsciiDigit(text.charAt(comma + 4)));
  }

  /** One past the stop if it belongs to the word that began at {@code from}; else the stop. */
  private int dotEnd(int from, int dot, int to) {
    if (!Characters.isWordPartBefore(text, dot, from)) {
      return dot;
    }
    int part = dot;
    while (part > from && Characters.isWordPart(text, part - 1, dot)) {
      part--;
    }
    boolean oneLetter = dot - part == 1 && Character.isLetter(text.charAt(part));
    if (Characters.isWordPart(text, dot + 1, to)) {
      char before = text.charAt(dot - 1);
      char next = text.charAt(dot + 1);
      if (Characters.isAsciiDigit(before) && Characters.isAsciiDigit(next)) {
        return dot + 1;
      }
      boolean oneLetterFollows = !Characters.isWordPart(text, dot + 2, to);
      boolean shortened = dot - part <= 2 && oneLetterFollows && Character.isLetter(next);
      return (oneLetter && Character.isLetter(next) && (oneLetterFollows || part > from))
              || shortened
              || isDomain(dot + 1, to)
          ? dot + 1
          : dot;
    }
    boolean dotted = oneLetter && part > from && text.charAt(part - 1) == '.';
    return dotted || (english && endsAbbreviation(from, part, dot, to)) ? dot + 1 : dot;
  }

  private boolean isDomain(int from, int to) {
    int end = from;
    while (Characters.isWordPart(text, end, to)) {
      end++;
    }
    if (end == from) {
      return false;
    }
    String suffix = text.substring(from, end);
    // "google.co.uk" needs the look ahead; a capital would be a sentence that lost its space.
    return Character.isLowerCase(suffix.charAt(0))
        && (DOMAINS.contains(suffix)
            || (end < to && text.charAt(end) == '.' && isDomain(end + 1, to)));
  }

  private boolean endsAbbreviation(int from, int part, int dot, int to) {
    int next = dot + 1;
    while (next < to && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    boolean ends = next >= to;
    char following = ends ? ' ' : text.charAt(next);
    if (dot - part == 1 && Character.isUpperCase(text.charAt(part))) {
      return isInitial(from, part, next, to);
    }
    int word = part;
    while (word > from && text.charAt(word - 1) != '-') {
      word--;
    }
    String stem = text.substring(word, dot).toLowerCase(Locale.ROOT);
    if (!Abbreviations.isKnown(stem)) {
      return false;
    }
    if ("no".equals(stem) || "nos".equals(stem)) {
      return Characters.isAsciiDigit(following) || following == '#';
    }
    if (!Abbreviations.isWordToo(stem)) {
      return true;
    }
    boolean capital = Character.isUpperCase(text.charAt(word));
    return (capital && (Character.isLetterOrDigit(following) || ",;)".indexOf(following) >= 0))
        || ("v".equals(stem) && Character.isUpperCase(following));
  }

  /** {@code John F. Kennedy}, {@code J. Smith}; not the end of {@code got a B. The class}. */
  private boolean isInitial(int from, int part, int next, int to) {
    if (part > from) {
      return true;
    }
    if (next >= to || !Character.isUpperCase(text.charAt(next))) {
      return next < to && (text.charAt(next) == ',' || Character.isLowerCase(text.charAt(next)));
    }
    int end = next;
    while (Characters.isWordPart(text, end, to)) {
      end++;
    }
    return !Abbreviations.startsSentence(text.substring(next, end))
        || (end < to && text.charAt(end) == '.');
  }

  private void word(int from, int to) {
    if (text.charAt(from) > '\u0dff' && needsDictionary(text.codePointAt(from))) {
      dictionaryWords(from, to);
    } else if (english) {
      englishWord(from, to);
    } else {
      tokens.add(new Span(from, to));
    }
  }

  /** Cuts clitics from the right, for {@code couldn't've} has two. */
  private void englishWord(int from, int to) {
    int clitic = cliticStart(from, to);
    if (clitic > from) {
      englishWord(from, clitic);
      tokens.add(new Span(clitic, to));
    } else {
      tokens.add(new Span(from, to));
    }
  }

  private int cliticStart(int from, int to) {
    char last = text.charAt(to - 1);
    if (last == 't' || last == 'T') {
      boolean negated =
          to - from > 3
              && Characters.isApostrophe(text.charAt(to - 2))
              && (text.charAt(to - 3) == 'n' || text.charAt(to - 3) == 'N');
      boolean cannot = to - from == 6 && text.regionMatches(true, from, "cannot", 0, 6);
      return negated || cannot ? to - 3 : -1;
    }
    for (int back = 2; back <= 3 && to - back > from; back++) {
      if (Characters.isApostrophe(text.charAt(to - back))) {
        String letters = text.substring(to - back + 1, to).toLowerCase(Locale.ROOT);
        return CLITICS.contains(letters) ? to - back : -1;
      }
    }
    return -1;
  }

  private static boolean needsDictionary(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private void dictionaryWords(int from, int to) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(from, to));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      tokens.add(new Span(from + start, from + end));
      start = end;
    }
  }
}
