package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;

/**
 * Reporting verbs, by what the choice of the verb adds.
 *
 * <p>The strongest sign that a verb reports is that the document has a quotation or a reported
 * statement with this verb; the second is the frame that the lexicon asks for. Verbs that hardly do
 * anything but report (deny, accuse) need neither.
 *
 * <p>Examples: neutral in "the mayor <i>said</i> it was late"; distancing in "the memo
 * <i>claims</i> that it was late"; none in "the <i>alleged</i> delay", where the participle is an
 * adjective.
 *
 * <p>Source: classes after the literature on verbs of attribution; words our own. Caveat: "reject"
 * counts for a bid as for a report.
 */
final class ReportingVerbs implements Finder {

  private final Lexicon lexicon;

  ReportingVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Cue> find(Document document) {
    Set<Integer> verbStarts =
        document.speeches().stream().map(Speech::verbStart).collect(Collectors.toSet());
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Lexicon.Match match : lexicon.matches(tokens, m -> reports(m, tokens, verbStarts))) {
        cues.add(CueFamily.REPORTING_VERB.cue(sentence, match));
      }
    }
    return cues;
  }

  private static boolean reports(Lexicon.Match match, List<Token> tokens, Set<Integer> verbStarts) {
    int at = match.from();
    if (verbStarts.contains(tokens.get(at).start())) {
      return true;
    }
    boolean phrase = match.to() > at + 1 || match.entry().term().contains("-");
    return (phrase || !(Words.isTag(tokens, at, "ADJ") || isBeforeNoun(tokens, at)))
        && Frame.holds(match.entry().frame(), tokens, at, match.to());
  }

  /** "the reported offer", "of alleged ties": a participle that describes a noun. */
  private static boolean isBeforeNoun(List<Token> tokens, int at) {
    return Words.form(tokens, at).endsWith("ed")
        && Words.isTag(tokens, at + 1, "NOUN", "PROPN", "ADJ")
        && (Words.isTag(tokens, at - 1, "DET", "ADJ", "NUM", "PART", "ADP", "VERB")
            || Set.of("its", "his", "her", "their", "our").contains(Words.form(tokens, at - 1)));
  }
}
