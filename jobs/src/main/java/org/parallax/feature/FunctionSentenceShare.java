package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/** Which part of the sentences in which a voice speaks does one of Entman's four things. */
abstract class FunctionSentenceShare implements Feature {
  private final String function;
  private final String definition;

  FunctionSentenceShare(String function, String does) {
    this.function = function;
    this.definition =
        "Share of the sentences in which the voice has a word that " + does + ", in its own words.";
  }

  @Override
  public final String unit() {
    return "share of sentences";
  }

  @Override
  public final String definition() {
    return definition;
  }

  @Override
  public final List<Voice> voices() {
    return List.of(Voice.NARRATOR);
  }

  @Override
  public final List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.FUNCTION.label(), function));
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    long sentences =
        article.document().sentences().stream().filter(sentence -> speaks(sentence, voice)).count();
    long framing =
        article.cues().stream()
            .filter(cue -> cue.family().equals(CueFamily.FUNCTION.label()))
            .filter(cue -> cue.cueClass().equals(function))
            .filter(cue -> voice.isEmpty() || cue.voice() == voice.get())
            .mapToInt(Cue::sentenceIndex)
            .distinct()
            .count();
    return new Ratio((double) framing, (double) sentences);
  }

  private static boolean speaks(Sentence sentence, Optional<Voice> voice) {
    for (Token token : sentence.tokens()) {
      if ((voice.isEmpty() || token.voice() == voice.get()) && token.isWord()) {
        return true;
      }
    }
    return false;
  }
}
