package org.parallax.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.CueKind;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;

/**
 * Gives reporting verbs the tag VERB where the tagger has taken them for nouns.
 *
 * <p>Every tagger tried takes "alleges" for a noun in running text and "Exposes" for a name in a
 * headline. Three signs are stronger than the tag: a quotation or reported statement has the word
 * as its verb; it is the only word in a headline that can be its verb ("Memo Exposes Ties", "Mayor
 * Slams Plan", but not "Attacks Kill Ten"); or it stands in -ing between a noun and an object ("a
 * paper revealing the plan", but not "a press briefing on the plan").
 */
final class VerbTags {

  private static final String VERB = "VERB";

  private final Lexicon reportingVerbs;

  VerbTags(Lexicon reportingVerbs) {
    this.reportingVerbs = reportingVerbs;
  }

  /** The document with the tags repaired; the same document where there is nothing to repair. */
  Document repaired(Document document) {
    Set<Integer> verbStarts =
        document.speeches().stream()
            .filter(speech -> speech.cue() == CueKind.VERB || speech.cue() == CueKind.PASSIVE)
            .map(Speech::verbStart)
            .collect(Collectors.toSet());
    List<Sentence> sentences = new ArrayList<>();
    boolean changed = false;
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = new ArrayList<>(sentence.tokens());
      for (int at = 0; at < tokens.size(); at++) {
        if (verbStarts.contains(tokens.get(at).start())) {
          retag(tokens, at, tokens.get(at).lemma());
        }
      }
      retagParticiples(tokens);
      if (sentence.segment() == Segment.HEADLINE && !hasFiniteVerb(tokens)) {
        retagFirstCandidate(tokens);
      }
      boolean same = tokens.equals(sentence.tokens());
      changed |= !same;
      sentences.add(same ? sentence : withTokens(sentence, tokens));
    }
    return changed
        ? new Document(document.text(), document.language(), sentences, document.speeches())
        : document;
  }

  private static boolean hasFiniteVerb(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      String form = Words.form(tokens, at);
      boolean participle = form.endsWith("ing") || form.endsWith("ed");
      boolean infinitive = Words.form(tokens, at - 1).equals("to");
      if (Words.isTag(tokens, at, "AUX")
          || (Words.isTag(tokens, at, VERB) && !participle && !infinitive)) {
        return true;
      }
    }
    return false;
  }

  /** The first word in -s behind the subject whose stem is a reporting verb. */
  private void retagFirstCandidate(List<Token> tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      String form = Words.form(tokens, at);
      if (form.endsWith("s") && Words.isTag(tokens, at, "NOUN", "PROPN", "ADJ")) {
        Optional<String> lemma = verb(cut(form, 1), cut(form, 2), cut(form, 3) + "y");
        if (lemma.isPresent()) {
          retag(tokens, at, lemma.get());
          return;
        }
      }
    }
  }

  private void retagParticiples(List<Token> tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      if (Words.isTag(tokens, at, "NOUN", "ADJ")
          && Words.form(tokens, at).endsWith("ing")
          && (Words.isTag(tokens, at - 1, "NOUN", "PROPN")
              || Words.form(tokens, at - 1).equals(","))
          && Words.isTag(tokens, at + 1, "DET", "ADV", "ADJ", "PRON")) {
        String stem = cut(Words.form(tokens, at), 3);
        int place = at;
        verb(stem, stem + "e").ifPresent(lemma -> retag(tokens, place, lemma));
      }
    }
  }

  /** The first of the stems that is a reporting verb. */
  private Optional<String> verb(String... stems) {
    return Arrays.stream(stems).filter(stem -> reportingVerbs.entry(stem).isPresent()).findFirst();
  }

  private static String cut(String form, int letters) {
    return form.substring(0, Math.max(0, form.length() - letters));
  }

  private static void retag(List<Token> tokens, int at, String lemma) {
    Token old = tokens.get(at);
    if (!VERB.equals(old.partOfSpeech())) {
      tokens.set(
          at,
          new Token(old.start(), old.end(), old.text(), old.normal(), lemma, VERB, old.voice()));
    }
  }

  private static Sentence withTokens(Sentence old, List<Token> tokens) {
    return new Sentence(
        old.index(), old.segment(), old.paragraphIndex(), old.start(), old.end(), tokens);
  }
}
