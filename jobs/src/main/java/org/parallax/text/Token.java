package org.parallax.text;

/**
 * A token of an article.
 *
 * @param start first character, 0-based UTF-16 index into the article's text
 * @param end one past the last character
 * @param text the characters themselves, {@code text.substring(start, end)}
 * @param normal the form that is counted: lower case, straight marks, possessive cut off, one form
 *     for US, U.S. and United States; null where nothing is counted (punctuation, or the second
 *     token of a name that the first already stands for)
 * @param lemma dictionary form in lower case; null for punctuation and outside English
 * @param partOfSpeech Universal Dependencies tag (NOUN, PROPN, VERB, ...); null outside English
 * @param voice who speaks it
 */
public record Token(
    int start,
    int end,
    String text,
    String normal,
    String lemma,
    String partOfSpeech,
    Voice voice) {

  /**
   * Words and numbers are counted as words; punctuation is not, nor is a clitic {@code 's}: {@code
   * Smith's plan} has two words, as a reader counts.
   */
  public boolean isWord() {
    return isWord(text);
  }

  /** The same rule for the characters of a token. */
  static boolean isWord(String text) {
    boolean clitic =
        text.length() == 2
            && Characters.isApostrophe(text.charAt(0))
            && (text.charAt(1) == 's' || text.charAt(1) == 'S');
    return !clitic && Characters.isWord(text);
  }

  /** The same token, spoken by somebody else. */
  Token withVoice(Voice speaker) {
    return new Token(start, end, text, normal, lemma, partOfSpeech, speaker);
  }
}
