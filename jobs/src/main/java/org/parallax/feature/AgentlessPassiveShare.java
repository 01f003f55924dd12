package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/**
 * Share of the passive verb phrases that do not say who acts.
 *
 * <p>Source: cues of family passive, classes agentless and with_agent.
 *
 * <p>Example: "Shots were fired. The bill was signed by the mayor." is 1 of 2.
 *
 * <p>Caveat: the doer may stand in the sentence before; most passives name none, so that 1 is
 * common and differences of a few passives are noise.
 */
final class AgentlessPassiveShare implements Feature {

  @Override
  public String unit() {
    return "share of passives";
  }

  @Override
  public String definition() {
    return "Share of the passive verb phrases that do not say who acts (shots were fired).";
  }

  @Override
  public List<Voice> voices() {
    return List.of(Voice.NARRATOR);
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.PASSIVE.label(), "agentless"));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(
        (double) article.cueCount(CueFamily.PASSIVE, "agentless", voice),
        (double) article.cueCount(CueFamily.PASSIVE, voice));
  }
}
