package org.parallax.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Mention;
import org.parallax.text.Document;

/**
 * Mentions of persons and organisations of which their sentence clearly speaks well or ill, as
 * cues; neutral mentions and those where the model is unsure give none.
 *
 * <p>Not thread-safe, as {@link TargetSentiment} is not: one for each task.
 */
public final class TargetCues {
  private final TargetSentiment sentiment = new TargetSentiment();

  /** Loads the model, unless it is there already. */
  public TargetCues() {}

  /** The cues of a document, in reading order; none outside English. */
  public List<Cue> find(Document document, Entities entities) {
    var cues = new ArrayList<Cue>();
    for (Mention mention : entities.mentions()) {
      if (isTarget(entities.of(mention).kind())) {
        Tone tone =
            sentiment.score(document, mention.sentenceIndex(), mention.start(), mention.end());
        Optional<Polarity> verdict = tone.verdict();
        if (verdict.isPresent() && verdict.get() != Polarity.NEUTRAL) {
          cues.add(
              new Cue(
                  mention.sentenceIndex(),
                  mention.start(),
                  mention.end(),
                  CueFamily.TARGET_SENTIMENT.label(),
                  verdict.get().label(),
                  tone.balance(),
                  mention.voice(),
                  null,
                  mention.entity()));
        }
      }
    }
    return cues;
  }

  /** Those who act: a place comes out negative in any dark sentence. */
  public static boolean isTarget(EntityKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION -> true;
      case PLACE, DOCUMENT, EVENT, OTHER -> false;
    };
  }
}
