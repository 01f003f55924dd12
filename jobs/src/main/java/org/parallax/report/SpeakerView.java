package org.parallax.report;

/**
 * A row of {@code story_speakers}: what an outlet lets a source say.
 *
 * @param speakerId source; {@code anonymous} for all sources without a name
 * @param name fullest name in the story
 * @param kind {@code named_person}, {@code organisation}, {@code document}, {@code anonymous}
 * @param outletId outlet
 * @param directWords words quoted
 * @param indirectWords words reported
 * @param firstPosition where it first speaks, 0 at the start of the text and 1 at its end; null
 *     where it is silent or the table does not say
 * @param silent whether it has no word here, while another outlet lets it speak
 * @param first sentence in which it first speaks here; null where it is silent or the article is
 *     not on the page
 */
public record SpeakerView(
    String speakerId,
    String name,
    String kind,
    String outletId,
    long directWords,
    long indirectWords,
    Double firstPosition,
    boolean silent,
    Place first) {

  /** Words quoted and reported. */
  public long words() {
    return directWords + indirectWords;
  }

  /** Whether these are all sources without a name. */
  public boolean isAnonymous() {
    return "anonymous".equals(speakerId);
  }
}
