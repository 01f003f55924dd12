package org.parallax.quote;

/**
 * What a sentence says about who speaks.
 *
 * @param source the words that name the source; null where there are none
 * @param line sentence of the verb
 * @param verb the reporting verb's token ({@code according} for {@code according to}); -1 where
 *     there is none
 */
record Attribution(Phrase source, Line line, int verb) {

  /** Whether its verb stands before the speech and nearer to it than the other's. */
  boolean isNearer(Attribution other, org.parallax.text.Speech speech) {
    int own = line.tokens.get(verb).start();
    int theirs = other.verb < 0 ? -1 : other.line.tokens.get(other.verb).start();
    return own < speech.start() && theirs < own;
  }

  boolean isBy(Line other, int token) {
    return line == other && verb == token;
  }
}
