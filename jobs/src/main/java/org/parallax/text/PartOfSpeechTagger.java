package org.parallax.text;

/**
 * Gives each word of a sentence its part of speech.
 *
 * <p>One small interface, because taggers come and go: what reads the tags only knows Universal
 * Dependencies. Not thread-safe: one tagger per task.
 */
interface PartOfSpeechTagger {

  /**
   * Tags a sentence.
   *
   * @param words its tokens with straight quotation marks; clitics ({@code 's}, {@code n't}) stand
   *     alone, right behind their word
   * @return one Universal Dependencies tag (NOUN, PROPN, VERB, PUNCT, ...) for each word
   */
  String[] tag(String[] words);
}
