package org.parallax.feature;

/**
 * Share of the sentences of a voice that name a cause (because, led to, blame).
 *
 * <p>Source: the functions of Entman (1993); words our own, in {@code
 * data/lexicons/entman_functions.tsv}.
 *
 * <p>Example: "It failed <i>because</i> of rain. It closed." has 1 of 2.
 *
 * <p>Caveat: What is named as cause is not told apart from what is named as effect.
 */
final class CausalAttributionSentenceShare extends FunctionSentenceShare {
  CausalAttributionSentenceShare() {
    super("causal_attribution", "names a cause (because, led to, blame)");
  }
}
