package org.parallax.feature;

/**
 * Where the first words stand that offer a remedy (should, call for, ban, solution): 0 at the start
 * of the text, 1 at its end.
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: a headline that opens with such a word puts it at 0.
 *
 * <p>Caveat: undefined where the article has none. Should and must also express likelihood.
 */
final class FirstRemedyPosition extends FirstFunctionPosition {
  FirstRemedyPosition() {
    super("remedy", "offer a remedy (should, call for, ban, solution)");
  }
}
