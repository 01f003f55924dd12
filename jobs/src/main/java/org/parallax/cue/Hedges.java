package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Hedges: the word list, without negated ability.
 *
 * <p>"The paper could not verify the figures" says what the paper was unable to do; it holds
 * nothing back. Nor does "would not comment". But "might not" and "may not" stay: they are
 * possibility.
 */
final class Hedges implements Finder {

  private static final Set<String> ABILITY = Set.of("could", "would", "can");
  private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "no", "hardly");
  private static final Set<String> NEGATED_SUBJECTS =
      Set.of("nobody", "none", "nothing", "neither", "no");
  private static final int REACH = 2;

  private final Lexicon lexicon;

  Hedges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Lexicon.Match match :
          lexicon.matches(
              tokens,
              m ->
                  Frame.holds(m.entry().frame(), tokens, m.from(), m.to())
                      && !isNegatedAbility(tokens, m.from())
                      && !Words.form(tokens, m.from()).equals("'d"))) { // mostly "had"
        cues.add(CueFamily.HEDGE.cue(sentence, match));
      }
    }
    return cues;
  }

  private static boolean isNegatedAbility(List<Token> tokens, int at) {
    if (!ABILITY.contains(Words.form(tokens, at))) {
      return false;
    }
    for (int i = at + 1; i <= at + REACH && Words.isTag(tokens, i, "PART", "ADV", "DET"); i++) {
      if (NEGATORS.contains(Words.form(tokens, i))) {
        return true;
      }
    }
    return NEGATED_SUBJECTS.contains(Words.form(tokens, at - 1))
        || (NEGATED_SUBJECTS.contains(Words.form(tokens, at - 2))
            && !Words.isTag(tokens, at - 1, "PUNCT"));
  }
}
