package org.parallax.feature;

/**
 * Share of the sentences of a voice that offer a remedy (should, call for, ban, solution).
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: "The port <i>should</i> close. It rained." has 1 of 2.
 *
 * <p>Caveat: Should and must also express likelihood.
 */
final class RemedySentenceShare extends FunctionSentenceShare {
  RemedySentenceShare() {
    super("remedy", "offers a remedy (should, call for, ban, solution)");
  }
}
