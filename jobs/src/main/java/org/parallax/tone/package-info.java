/**
 * The tone room: how a sentence sounds, and how it speaks of a target. Plain Java, no Spark.
 *
 * <p>{@link org.parallax.tone.TargetSentiment} gives the probabilities that a mention is spoken of
 * negatively, neutrally or positively; {@link org.parallax.tone.NewsSentiment} scores a whole
 * sentence by VADER without names and topical words. The walk of a target:
 *
 * <ol>
 *   <li>{@code SentenceReading}: what each token is worth on its own (lemma, tone class, valence,
 *       negation); names are masked here, so that nothing later can learn a person.
 *   <li>{@code TargetWindow}: the sentence seen from the target: distances, clause, nearest verbs.
 *   <li>{@link org.parallax.tone.TargetFeatures}: hashed features.
 *   <li>{@link org.parallax.tone.TargetModel}: one weight per bucket and polarity, from {@code
 *       data/models/target_sentiment.bin}; its card lies beside it.
 * </ol>
 *
 * <p>{@link org.parallax.tone.TargetGold} and {@link org.parallax.tone.TargetScores} measure the
 * model against labelled sentences; {@code train.TargetSentimentTrainer} makes it.
 */
package org.parallax.tone;
