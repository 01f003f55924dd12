package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/** Which part of an article's frame score one policy frame has. */
abstract class FrameShare implements Feature {
  private final String frame;
  private final String about;

  FrameShare(String frame, String about) {
    this.frame = frame;
    this.about = about;
  }

  @Override
  public final String unit() {
    return "share of frame score";
  }

  @Override
  public final String definition() {
    return "Share of the article's frame words, weighted by rarity, length of the sentence and"
        + " place, that speak of this side of the issue: "
        + about
        + ".";
  }

  @Override
  public final List<Voice> voices() {
    return List.of(); // fourteen frames in five voices would double the table
  }

  @Override
  public final List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.FRAME.label(), frame));
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(article.frames().score(frame), article.frames().total());
  }
}
