package org.parallax.quote;

/**
 * A noun phrase that may name a source.
 *
 * @param line its sentence
 * @param from first token
 * @param to one past the last token
 * @param head the noun, name or pronoun that the rest describes
 */
record Phrase(Line line, int from, int to, int head) {

  int start() {
    return line.tokens.get(from).start();
  }

  int end() {
    return line.tokens.get(to - 1).end();
  }

  String headWord() {
    return line.word(head);
  }
}
