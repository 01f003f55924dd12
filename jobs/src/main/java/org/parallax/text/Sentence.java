package org.parallax.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index position in the article, from 0 (the headline, where there is one)
 * @param segment headline, standfirst or body
 * @param paragraphIndex paragraph in the article's text, from 0; headline and standfirst count
 * @param start first character, 0-based UTF-16 index into the article's text
 * @param end one past the last character
 * @param tokens its tokens in reading order
 */
public record Sentence(
    int index, Segment segment, int paragraphIndex, int start, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** How many of the tokens are words or numbers. */
  public int wordCount() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }
}
