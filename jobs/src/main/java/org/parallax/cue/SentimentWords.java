package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Words with a valence in the VADER lexicon, outside names and without the topical ones.
 *
 * <p>Example: "nonsense" is negative with weight -1.7. No examples: "United" in a country's name,
 * "security" as a topic (list {@code sentiment_topical_words}).
 *
 * <p>Caveat: the weight is the word's own, before negation and boosters; scores of sentences come
 * from {@link Vader}.
 */
final class SentimentWords implements Finder {

  private final Vader vader;
  private final Lexicon topical;

  SentimentWords(Vader vader, Lexicon topical) {
    this.vader = vader;
    this.topical = topical;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at < tokens.size(); at++) {
        Token token = tokens.get(at);
        if (token.isWord() && !"PROPN".equals(token.partOfSpeech())) {
          OptionalDouble valence = vader.valence(token.text());
          if (valence.isPresent()
              && valence.getAsDouble() != 0
              && topical.matchAt(tokens, at, match -> true).isEmpty()) {
            double weight = valence.getAsDouble();
            String cueClass = weight > 0 ? "positive" : "negative";
            cues.add(CueFamily.SENTIMENT.cue(sentence, at, at + 1, cueClass, weight, null));
          }
        }
      }
    }
    return cues;
  }
}
