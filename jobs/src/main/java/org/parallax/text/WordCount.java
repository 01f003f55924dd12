package org.parallax.text;

import java.util.List;

/**
 * How many words a text has, counted as the tokens are, without the rest of the annotation: so that
 * {@code articles.word_count} is the sum of its sentences' word counts.
 *
 * <p>Example: {@code It isn't $1.2bn.} has four words, since {@code n't} counts by the rules of
 * {@link Token#isWord()}, as {@code 's} does not.
 */
public final class WordCount {
  private WordCount() {}

  /**
   * Counts words and numbers.
   *
   * @param text paragraphs parted by blank lines
   * @param language ISO 639-1 code; English clitics are cut only in English
   */
  public static long of(String text, String language) {
    List<Span> paragraphs = Annotator.paragraphs(text);
    Quotations quotations = Quotations.in(text, paragraphs);
    long words = 0;
    for (Span paragraph : paragraphs) {
      for (Span token : Tokenizer.tokens(text, paragraph, quotations, "en".equals(language))) {
        if (Token.isWord(text.substring(token.start(), token.end()))) {
          words++;
        }
      }
    }
    return words;
  }
}
