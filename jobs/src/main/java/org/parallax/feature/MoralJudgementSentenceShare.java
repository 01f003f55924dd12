package org.parallax.feature;

/**
 * Share of the sentences of a voice that judge (condemn, shameful, praise, brave).
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: "The mayor <i>condemned</i> it. It rained." has 1 of 2.
 *
 * <p>Caveat: The one who condemns is not told from the one who reports it, except by voice.
 */
final class MoralJudgementSentenceShare extends FunctionSentenceShare {
  MoralJudgementSentenceShare() {
    super("moral_judgement", "judges (condemn, shameful, praise, brave)");
  }
}
