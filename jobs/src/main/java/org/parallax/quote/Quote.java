package org.parallax.quote;

import org.parallax.text.Speech;

/**
 * A quotation or reported statement with its speaker.
 *
 * <p>Worked example: in {@code The Courier reported that the harbour "leaks oil", according to the
 * memo} the words {@code leaks oil} have the memo as speaker and the Courier as {@code via}: of two
 * sources that stand behind words, the nearer to their origin speaks and the other passes them on.
 *
 * @param sentenceIndex sentence in which the speech begins
 * @param speech span, voice and reporting verb
 * @param speaker who speaks; {@link Speaker#UNKNOWN} where nobody was found
 * @param via who passes it on, or null: the newspaper in "the newspaper reported that the memo
 *     said"
 * @param verb dictionary form of the reporting verb, {@code according to} included; null where
 *     there is none
 * @param verbClass its class (neutral, distancing, endorsing, concession, denial, hostile, alarm);
 *     null where there is no verb or it has no class
 */
public record Quote(
    int sentenceIndex,
    Speech speech,
    Speaker speaker,
    Speaker via,
    String verb,
    String verbClass) {}
