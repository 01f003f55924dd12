package org.parallax.feature;

/**
 * Where the first words stand that define a problem (crisis, threat, risk, warn): 0 at the start of
 * the text, 1 at its end.
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: a headline that opens with such a word puts it at 0.
 *
 * <p>Caveat: undefined where the article has none. A sentence that denies a problem ("no risk")
 * counts as well.
 */
final class FirstProblemDefinitionPosition extends FirstFunctionPosition {
  FirstProblemDefinitionPosition() {
    super("problem_definition", "define a problem (crisis, threat, risk, warn)");
  }
}
