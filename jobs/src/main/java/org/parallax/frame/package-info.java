/**
 * Frames of a whole article: which sides of an issue it talks about, which generic news frames its
 * words answer for, and how likely a user's own frames are.
 *
 * <p>Three layers stand on the cues of {@link org.parallax.cue.CueFinder}. {@link
 * org.parallax.frame.PolicyFrames} and {@link org.parallax.frame.GenericFrames} add cues up: no
 * training, every number leads to words. {@link org.parallax.frame.FramesModel} applies what {@code
 * org.parallax.train.FramesTrainer} has learnt from a user's labels: {@link
 * org.parallax.frame.FrameTerms} says what it sees of an article, {@link
 * org.parallax.frame.FrameSpace} turns that into numbers, the same in training and in use.
 *
 * <p>What to know: people agree poorly on frames (a published trained model reaches a micro-F1
 * around .6 on fourteen frames). Shares and probabilities are reading aids, never one hard label.
 *
 * <p>Plain Java: nothing here imports Spark.
 */
package org.parallax.frame;
