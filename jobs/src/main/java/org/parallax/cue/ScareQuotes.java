package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * Scare quotes: one to three words in quotation marks that no verb attributes to anybody.
 *
 * <p>Example: the "experts" left. No example: she called the vote "a farce".
 *
 * <p>Caveat: titles and nicknames in quotation marks look the same.
 */
final class ScareQuotes implements Finder {

  private static final int MOST_WORDS = 3;

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Speech speech : document.speeches()) {
      if (speech.voice() == Voice.DIRECT_QUOTE && speech.verbStart() < 0) {
        for (Sentence sentence : document.sentences()) {
          if (sentence.start() <= speech.start() && speech.start() < sentence.end()) {
            add(cues, sentence, speech);
          }
        }
      }
    }
    return cues;
  }

  private static void add(List<Cue> cues, Sentence sentence, Speech speech) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).start() < speech.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= speech.end()) {
      to++;
    }
    long words = tokens.subList(from, to).stream().filter(Token::isWord).count();
    boolean whole = to == tokens.size() || tokens.get(to).start() >= speech.end();
    if (0 < words && words <= MOST_WORDS && whole && speech.end() <= sentence.end()) {
      cues.add(CueFamily.SCARE_QUOTE.cue(sentence, from, to, null, 1, null));
    }
  }
}
