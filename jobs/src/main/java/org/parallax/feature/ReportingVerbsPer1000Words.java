package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Verbs that hand the word to a source (said, claims, denied, according to), in cues of family
 * reporting_verb, per 1,000 words of the voice.
 *
 * <p>Source: Verbs of attribution, seven classes; the list is our own.
 *
 * <p>Example: "The mayor <i>said</i> the bridge was safe" is one.
 *
 * <p>Caveat: A verb counts only where it reports; see the rows of cues.
 */
final class ReportingVerbsPer1000Words extends CueRate {
  ReportingVerbsPer1000Words() {
    super(
        CueFamily.REPORTING_VERB,
        "Verbs that hand the word to a source (said, claims, denied, according to), in cues of"
            + " family reporting_verb, per 1,000 words of the voice.");
  }
}
