package org.parallax.feature;

/**
 * Where the first words stand that judge (condemn, shameful, praise, brave): 0 at the start of the
 * text, 1 at its end.
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: a headline that opens with such a word puts it at 0.
 *
 * <p>Caveat: undefined where the article has none. The one who condemns is not told from the one
 * who reports it, except by voice.
 */
final class FirstMoralJudgementPosition extends FirstFunctionPosition {
  FirstMoralJudgementPosition() {
    super("moral_judgement", "judge (condemn, shameful, praise, brave)");
  }
}
