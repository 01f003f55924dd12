/**
 * The text room: an article's characters in, a {@link org.parallax.text.Document} out, in one pass.
 * Plain Java, no Spark.
 *
 * <p>The walk through the room, in the order of {@link org.parallax.text.Annotator}:
 *
 * <ol>
 *   <li>Paragraphs lie between blank lines; nothing reaches over one, but a quotation left open.
 *   <li>{@code Quotations} pairs the marks first, on the bare characters: what follows must know
 *       which {@code '} is a mark and which an apostrophe.
 *   <li>{@code Tokenizer} cuts, {@code SentenceSplitter} groups.
 *   <li>{@code OpenNlpTagger} gives the part of speech ({@code TrueCase} and {@code HeadlineVerb}
 *       help it with headlines), {@code Lemmatizer} the dictionary form.
 *   <li>{@code Normaliser} gives the form that is counted.
 *   <li>{@code QuotedNames} takes titles, names, slogans and mentions out of what is quoted: they
 *       have the voice around them.
 *   <li>{@code ReportedSpeech} finds indirect statements; then each token has its voice.
 *   <li>{@code DirectSpeech} gives each quotation its verb.
 * </ol>
 *
 * <p><b>Voice</b> is the idea that the room exists for: a loaded word belongs to whom it is put in
 * the mouth. Inside quotation marks it is the source's, headline or not; in the content of a
 * reported statement it is the source's in the outlet's wording; the rest of a headline and of the
 * body is the outlet's own. A headline may report too ({@code Firm rejects claims}): the statement
 * is recorded as a {@link org.parallax.text.Speech}, and its words stay the headline's, since its
 * wording is the outlet's choice. Content is what a verb, noun or passive attributes: a clause
 * ({@code said that}), an infinitive ({@code vowed to}), a gerund or a noun phrase ({@code denied
 * the claims}). Where the finder of reported statements is in doubt, the outlet keeps the word.
 *
 * <p>Traps, each of which has cost somebody a wrong table:
 *
 * <ul>
 *   <li>{@code The U.S.} ends no sentence before {@code Department}; {@code the U.S. The} does.
 *   <li>One page writes quotations in straight single marks and apostrophes in curly ones, the next
 *       the other way round.
 *   <li>A multi-paragraph quotation opens anew in each paragraph and closes once.
 *   <li>House style ({@code US}, {@code U.S.}, {@code Mr}, {@code Wi-Fi}) is not a difference in
 *       content: count {@code normal}, show {@code text}. Offsets are always those of the text.
 *   <li>{@code highlights} reports in {@code highlights that wages fell}, and not in {@code
 *       highlights the dispute}. Neither tag nor word decides alone.
 *   <li>A tagger shared by two threads is silently wrong: models are shared, workers are not.
 *   <li>Taggers learnt straight marks; a curly one makes the word beside it unknown.
 * </ul>
 *
 * <p>Sources: Apache OpenNLP's model for UD English EWT; Princeton WordNet 3.1 (index and exception
 * lists); the lexicons of reporting verbs, of attribution and of quoted names; the rules are ours.
 */
package org.parallax.text;
