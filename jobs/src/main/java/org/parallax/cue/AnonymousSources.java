package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Sources without a name.
 *
 * <p>Phrases such as "people familiar with" always count. A group noun counts only where it speaks:
 * before a reporting verb ("critics of the plan argue", "officials have voiced concern"), after
 * "according to", or behind the verb (", officials said"); not beside a name ("official Jane Doe
 * said"), and not as "the official", who may have been named before.
 */
final class AnonymousSources implements Finder {

  private static final String SPEAKS = "speaks";
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "when", "where", "that", "to");
  private static final int TO_VERB = 8;
  private static final int TO_ACCORDING = 4;

  private final Lexicon sources;
  private final Lexicon verbs;

  AnonymousSources(Lexicon sources, Lexicon verbs) {
    this.sources = sources;
    this.verbs = verbs;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Lexicon.Match match :
          sources.matches(
              tokens, m -> !m.entry().frame().equals(SPEAKS) || speaks(tokens, m.from(), m.to()))) {
        cues.add(CueFamily.ANONYMOUS_SOURCE.cue(sentence, match));
      }
    }
    return cues;
  }

  private boolean speaks(List<Token> tokens, int from, int to) {
    boolean cited = followsAccordingTo(tokens, from);
    boolean apposition = Words.form(tokens, to).equals(",") && Words.isTag(tokens, to + 1, "PROPN");
    // Behind "according to insiders," a new clause begins, which may begin with a name.
    boolean named = Words.isTag(tokens, to, "PROPN") || (apposition && !cited);
    boolean singular = Words.form(tokens, from).equals(Words.lemma(tokens, from));
    int start = from - 1;
    while (Words.isTag(tokens, start, "ADJ", "NOUN", "PROPN", "NUM")) {
      start--;
    }
    boolean definite =
        singular
            && Words.isTag(tokens, from, "NOUN")
            && DEFINITE.contains(Words.form(tokens, start));
    return !named && !definite && (cited || saysBefore(tokens, from) || saysAfter(tokens, to));
  }

  private static boolean followsAccordingTo(List<Token> tokens, int from) {
    int at = from - 1;
    while (at > from - TO_ACCORDING
        && Words.isTag(tokens, at, "DET", "ADJ", "NOUN", "PROPN", "NUM")) {
      at--;
    }
    return Words.form(tokens, at).equals("to") && Words.form(tokens, at - 1).equals("according");
  }

  /** ", said officials": the verb, with what was said before it. */
  private boolean saysBefore(List<Token> tokens, int from) {
    int at = from - 1;
    while (Words.isTag(tokens, at, "DET", "ADJ", "PROPN")) {
      at--;
    }
    boolean behind =
        Words.form(tokens, at - 1).equals(",") || Words.isQuotationMark(tokens, at - 1);
    return behind && !Words.form(tokens, at).endsWith("ing") && isReportingVerb(tokens, at);
  }

  /** The first verb behind the noun phrase reports. */
  private boolean saysAfter(List<Token> tokens, int to) {
    for (int at = to; at < to + TO_VERB && Words.isInside(tokens, at); at++) {
      if (Words.isTag(tokens, at, "VERB")) {
        boolean passive = Words.lemma(tokens, at - 1).equals("be");
        return !passive && !Words.form(tokens, at).endsWith("ing") && isReportingVerb(tokens, at);
      }
      if (Words.isPunctuation(tokens, at)
          || Words.isTag(tokens, at, "CCONJ", "SCONJ")
          || RELATIVES.contains(Words.form(tokens, at))) {
        return false;
      }
    }
    return false;
  }

  private boolean isReportingVerb(List<Token> tokens, int at) {
    if (!Words.isTag(tokens, at, "VERB")) {
      return false;
    }
    return verbs
        .matchAt(tokens, at, m -> Frame.holds(m.entry().frame(), tokens, m.from(), m.to()))
        .isPresent();
  }
}
