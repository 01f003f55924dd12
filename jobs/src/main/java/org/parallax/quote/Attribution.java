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

  boolean isBy(Line other, int token) {
    return line == other && verb == token;
  }
}
