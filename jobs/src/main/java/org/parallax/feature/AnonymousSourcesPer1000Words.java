package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Sources without a name (insiders, critics, officials familiar with), in cues of family
 * anonymous_source, per 1,000 words of the voice.
 *
 * <p>Source: Own list of collective and anonymous sources.
 *
 * <p>Example: "<i>Critics</i> argue that the law goes too far" is one.
 *
 * <p>Caveat: A plural may be introduced by name elsewhere in the text.
 */
final class AnonymousSourcesPer1000Words extends CueRate {
  AnonymousSourcesPer1000Words() {
    super(
        CueFamily.ANONYMOUS_SOURCE,
        "Sources without a name (insiders, critics, officials familiar with), in cues of family"
            + " anonymous_source, per 1,000 words of the voice.");
  }
}
