package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

final class SourceSharesTest {

  private static final Document DOCUMENT =
      new Annotator().annotate("one two three four five six seven eight nine.", null, null, "en");

  /** Sources with so many words each, in this order; entity -1 is anonymous. */
  private static List<Quote> quotes(int... entitiesAndWords) {
    List<Quote> quotes = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    DOCUMENT.sentences().get(0).tokens().forEach(token -> starts.add(token.start()));
    int at = 0;
    for (int i = 0; i < entitiesAndWords.length; i += 2) {
      int entity = entitiesAndWords[i];
      SpeakerKind kind = entity < 0 ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED_PERSON;
      int end = at + entitiesAndWords[i + 1];
      Speech speech = new Speech(starts.get(at), starts.get(end) - 1, Voice.DIRECT_QUOTE, -1, -1);
      Speaker speaker = new Speaker(0, 3, entity < 0 ? "critics" : "Roe", kind, entity);
      quotes.add(new Quote(0, speech, speaker, null, null, null));
      at = end;
    }
    return quotes;
  }

  @Test
  void fourTwoOneOneWordsAreThreePointThreeSixSources() {
    SourceShares shares = SourceShares.of(DOCUMENT, quotes(0, 4, 1, 2, 2, 1, -1, 1));
    assertThat(shares.wordsBySource())
        .isEqualTo(Map.of("entity 0", 4, "entity 1", 2, "entity 2", 1, "anonymous critics", 1));
    assertThat(shares.effectiveNumber()).isCloseTo(3.363586, within(1e-6));
    assertThat(shares.anonymousShare()).isEqualTo(1.0 / 8);
    assertThat(shares.firstSpeaker().entity()).isZero();
  }

  @Test
  void oneSourceIsOne() {
    assertThat(SourceShares.of(DOCUMENT, quotes(0, 4, 0, 2, 0, 1)).effectiveNumber()).isEqualTo(1);
  }

  @Test
  void fewerThanThreeAttributionsHaveNoEffectiveNumber() {
    assertThat(SourceShares.of(DOCUMENT, quotes(0, 4, 1, 2)).effectiveNumber()).isNull();
  }

  @Test
  void wordsWithoutSourceBelongToNoShare() {
    List<Quote> quotes = quotes(0, 4, 1, 2, 2, 1, 3, 1);
    Quote last = quotes.remove(3);
    quotes.add(new Quote(0, last.speech(), Speaker.UNKNOWN, null, null, null));
    SourceShares shares = SourceShares.of(DOCUMENT, quotes);
    assertThat(shares.wordsBySource()).containsEntry(SourceShares.UNKNOWN, 1);
    assertThat(shares.attributions()).isEqualTo(3);
    assertThat(shares.anonymousShare()).isZero();
    assertThat(shares.effectiveNumber()).isBetween(2.0, 3.0);
  }

  @Test
  void anArticleWithoutQuotesHasNoFigures() {
    SourceShares shares = SourceShares.of(DOCUMENT, List.of());
    assertThat(shares.effectiveNumber()).isNull();
    assertThat(shares.anonymousShare()).isNull();
    assertThat(shares.firstSpeaker()).isNull();
  }
}
