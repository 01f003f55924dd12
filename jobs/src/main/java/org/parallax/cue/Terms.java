package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Finder for the families that are a word list: what matches, in its frame, is a cue.
 *
 * <p>A row of class {@code none} matches and is no cue: a longer phrase in which a word has another
 * sense ("in charge", "tennis court") keeps the word from matching.
 */
final class Terms implements Finder {

  static final String OTHER_SENSE = "none";

  private final CueFamily family;
  private final Lexicon lexicon;

  Terms(CueFamily family, Lexicon lexicon) {
    this.family = family;
    this.lexicon = lexicon;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Lexicon.Match match :
          lexicon.matches(tokens, m -> Frame.holds(m.entry().frame(), tokens, m.from(), m.to()))) {
        if (!OTHER_SENSE.equals(match.entry().entryClass())) {
          cues.add(family.cue(sentence, match));
        }
      }
    }
    return cues;
  }
}
