package org.parallax.feature;

/**
 * Share of the sentences of a voice that define a problem (crisis, threat, risk, warn).
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: "The leak is a <i>threat</i>. It rained." has 1 of 2.
 *
 * <p>Caveat: A sentence that denies a problem ("no risk") counts as well.
 */
final class ProblemDefinitionSentenceShare extends FunctionSentenceShare {
  ProblemDefinitionSentenceShare() {
    super("problem_definition", "defines a problem (crisis, threat, risk, warn)");
  }
}
