package org.parallax.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/** The words of one sentence, with the questions that the search for speakers asks of them. */
final class Line {

  private static final Set<String> MARKS =
      Set.of(
          "\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "``", "''", "`", "\u00ab", "\u00bb");

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", ".", "?", "!", "\u2014", "\u2013", "-", "--", "...", "\u2026");

  /** Forms that taggers take for plurals and that are hardly ever nouns. */
  private static final Set<String> NEVER_NOUNS =
      Set.of(
          "says",
          "urges",
          "accuses",
          "argues",
          "alleges",
          "insists",
          "warns",
          "denies",
          "tells",
          "asks",
          "writes",
          "adds",
          "suggests",
          "asserts",
          "contends",
          "maintains",
          "believes",
          "thinks",
          "announces",
          "admits",
          "confirms",
          "reveals",
          "explains",
          "concedes",
          "condemns",
          "dismisses",
          "rejects",
          "declares",
          "acknowledges",
          "describes",
          "vows",
          "recalls");

  /** Past tenses like their base forms, and modals. */
  private static final Set<String> PASTS =
      Set.of("put", "cut", "hit", "set", "let", "read", "spread", "quit", "beat", "cost", "bet");

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");

  final Sentence sentence;
  final List<Token> tokens;

  /** The tokens in lower case with straight apostrophes. */
  final String[] words;

  private final String[] tags;
  private final String article;
  private final boolean[] named;
  private final boolean[] speaking;
  private int participle = -1;

  Line(String article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = new String[tokens.size()];
    this.tags = new String[tokens.size()];
    this.named = new boolean[tokens.size()];
    this.speaking = new boolean[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = lower(tokens.get(i).text());
      String tag = tokens.get(i).partOfSpeech();
      tags[i] = tag == null ? "" : tag;
    }
    for (int i = 1; i < words.length; i++) {
      // "Roe's reply": the clitic before a noun is no verb.
      if ("'s".equals(words[i]) && hasTag(i, "AUX") && hasTag(i + 1, "NOUN")) {
        tags[i] = "PART";
      }
      boolean ownerOrTurn = "'s".equals(words[i]) || ":".equals(words[i]);
      if (ownerOrTurn && hasTag(i - 1, "VERB") && isCapital(i - 1)) {
        tags[i - 1] = "PROPN";
        tags[i] = "'s".equals(words[i]) ? "PART" : tags[i];
      }
      if ("reports".equals(words[i]) && hasTag(i, "NOUN") && hasTag(i - 1, "PROPN")) {
        // "The Courier reports Roe has left"
        boolean object = hasTag(i + 1, "PROPN") || hasTag(i + 1, "DET") || hasTag(i + 1, "SCONJ");
        boolean tail = ".".equals(word(i + 1)) && opensQuoted();
        tags[i] = object || tail ? "VERB" : tags[i];
      }
      boolean crying = words[i].length() > 5 && words[i].endsWith("ing") && hasTag(i, "NOUN");
      if (crying && isComma(i - 1) && MARKS.contains(word(i + 1))) {
        // ", shouting "No"": a participle
        tags[i] = "VERB";
        participle = i;
      }
      if (NEVER_NOUNS.contains(words[i]) && hasTag(i, "NOUN")) {
        tags[i] = "VERB";
      }
      if (words[i].endsWith("ly") && hasTag(i, "NOUN") && hasTag(i - 1, "PROPN")) {
        // "Roe pre-emptively fought"
        tags[i] = hasTag(i + 1, "VERB") ? "ADV" : tags[i];
      }
      if (isDescribing(i)) {
        tags[i] = "NOUN";
      }
    }
  }

  /**
   * {@code "...," harbour master Jane Roe said}, {@code said Doe associate Jane Roe}: a verb in its
   * base form has no place between a quotation or a name and the name of one person.
   */
  private boolean isDescribing(int i) {
    boolean base =
        hasTag(i, "VERB")
            && !isCapital(i)
            && words[i].equals(lemma(i))
            && !PASTS.contains(words[i]);
    boolean goesOn = hasTag(i + 1, "NOUN") || hasTag(i + 1, "PROPN") || hasTag(i + 1, "ADJ");
    if (!base || !goesOn || isQuoted(i)) {
      return false;
    }
    int mark = isComma(i - 1) ? i - 2 : i - 1;
    if (isMark(mark) && isQuoted(mark - 1)) {
      return true;
    }
    boolean person = hasTag(i + 1, "PROPN") && hasTag(i + 2, "PROPN");
    return person && hasTag(i - 1, "PROPN") && hasTag(i - 2, "VERB") && !words[i - 1].endsWith("s");
  }

  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      }
    }
    return text;
  }

  /** A name is a name, whatever the tagger took it for. */
  void name(int start, int end, boolean canSpeak) {
    for (int i = tokenAt(start); i < words.length && tokens.get(i).start() < end; i++) {
      named[i] = true;
      speaking[i] = canSpeak;
      boolean wrong = Set.of("VERB", "AUX", "PRON", "ADV", "INTJ", "X", "ADJ").contains(tags[i]);
      if (isCapital(i) && wrong) {
        tags[i] = "PROPN";
      }
    }
  }

  boolean isCapital(int i) {
    return isInside(i) && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  int size() {
    return words.length;
  }

  boolean isInside(int i) {
    return i >= 0 && i < words.length;
  }

  /** The token in lower case; empty outside the sentence. */
  String word(int i) {
    return isInside(i) ? words[i] : "";
  }

  String lemma(int i) {
    if (i == participle && isInside(i)) {
      return words[i].substring(0, words[i].length() - 3);
    }
    return isInside(i) && tokens.get(i).lemma() != null ? tokens.get(i).lemma() : word(i);
  }

  boolean hasTag(int i, String tag) {
    return isInside(i) && tag.equals(tags[i]);
  }

  /** Inside a name, so that {@code May} is no month. */
  boolean isNamed(int i) {
    return isInside(i) && named[i];
  }

  /** Inside the name of a person or body. */
  boolean isSpeakerName(int i) {
    return isInside(i) && speaking[i];
  }

  /** Inside a direct quotation. */
  boolean isQuoted(int i) {
    return isInside(i) && tokens.get(i).voice() == Voice.DIRECT_QUOTE;
  }

  boolean isMark(int i) {
    return isInside(i) && !isQuoted(i) && MARKS.contains(tokens.get(i).text());
  }

  boolean isBreak(int i) {
    return isInside(i) && BREAKS.contains(words[i]);
  }

  boolean isComma(int i) {
    return ",".equals(word(i));
  }

  boolean isWord(int i) {
    return isInside(i) && tokens.get(i).isWord();
  }

  boolean isNominal(int i) {
    return hasTag(i, "NOUN") || hasTag(i, "PROPN") || hasTag(i, "PRON") || hasTag(i, "NUM");
  }

  boolean isRelative(int i) {
    return RELATIVES.contains(word(i));
  }

  boolean isVerb(int i) {
    return !isQuoted(i) && (hasTag(i, "VERB") || hasTag(i, "AUX"));
  }

  boolean isGerund(int i) {
    return word(i).endsWith("ing") && word(i).length() > 4;
  }

  /** A verb with a tense, as far as a tagger without a parser can say. */
  boolean isFinite(int i) {
    return isVerb(i) && !isGerund(i) && !"to".equals(word(i - 1)) && !"be".equals(word(i));
  }

  /** The first token that ends behind a character of the text, or the size. */
  int tokenAt(int character) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > character) {
        return i;
      }
    }
    return tokens.size();
  }

  /** The characters between two places of the sentence. */
  String text(int from, int to) {
    return article.substring(sentence.start() + from, sentence.start() + to);
  }

  /** Whether its first word is quoted. */
  boolean opensQuoted() {
    for (int i = 0; i < words.length; i++) {
      if (isWord(i)) {
        return isQuoted(i);
      }
    }
    return false;
  }

  /** Whether nothing but {@code and}, {@code but}, {@code then} stands outside quotation marks. */
  boolean isFullyQuoted() {
    boolean quoted = false;
    for (int i = 0; i < words.length; i++) {
      if (isQuoted(i)) {
        quoted = true;
      } else if (isWord(i) && !hasTag(i, "CCONJ") && !hasTag(i, "ADV") && !hasTag(i, "INTJ")) {
        return false;
      }
    }
    return quoted;
  }
}
