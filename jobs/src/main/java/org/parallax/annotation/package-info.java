/**
 * The stages that write down what an article contains: sentences, tokens, cues, words.
 *
 * <p>{@link org.parallax.annotation.Annotations} reads every article once, with the plain-Java
 * rooms {@code text}, {@code cue} and {@code feature}, into one nested row; the tables are cut out
 * of that row. Those rooms know no Spark; this one knows nothing of language.
 */
package org.parallax.annotation;
