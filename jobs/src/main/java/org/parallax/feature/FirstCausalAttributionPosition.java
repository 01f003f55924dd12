package org.parallax.feature;

/**
 * Where the first words stand that name a cause (because, led to, blame): 0 at the start of the
 * text, 1 at its end.
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: a headline that opens with such a word puts it at 0.
 *
 * <p>Caveat: undefined where the article has none. What is named as cause is not told apart from
 * what is named as effect.
 */
final class FirstCausalAttributionPosition extends FirstFunctionPosition {
  FirstCausalAttributionPosition() {
    super("causal_attribution", "name a cause (because, led to, blame)");
  }
}
