package org.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.cue.Cue;
import org.parallax.quote.Quote;
import org.parallax.quote.Speaker;
import org.parallax.quote.SpeakerKind;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

class HolderTest {

  private static final Speaker BISHOP =
      new Speaker(40, 50, "the bishop", SpeakerKind.ANONYMOUS, -1);
  private static final Speaker POET = new Speaker(1, 9, "a poet", SpeakerKind.ANONYMOUS, -1);

  private static Quote quote(int start, int end, Voice voice, Speaker speaker) {
    return new Quote(0, new Speech(start, end, voice, -1, -1), speaker, null, null, null);
  }

  private static Cue cue(int start, Voice voice) {
    return new Cue(0, start, start + 5, "function", "remedy", 1, voice, null, Cue.NO_TARGET);
  }

  @Test
  void theSpeakerOfTheInnermostSpeechHoldsTheCue() {
    List<Quote> quotes =
        List.of(
            quote(10, 30, Voice.DIRECT_QUOTE, BISHOP),
            quote(15, 25, Voice.DIRECT_QUOTE, POET),
            quote(60, 90, Voice.INDIRECT_SPEECH, Speaker.UNKNOWN));
    assertThat(Holder.of(cue(10, Voice.DIRECT_QUOTE), quotes)).contains(BISHOP);
    assertThat(Holder.of(cue(16, Voice.DIRECT_QUOTE), quotes)).contains(POET);
    assertThat(Holder.of(cue(70, Voice.INDIRECT_SPEECH), quotes)).contains(Speaker.UNKNOWN);
  }

  @Test
  void theOutletHoldsWhatItSaysItself() {
    List<Quote> quotes = List.of(quote(10, 30, Voice.DIRECT_QUOTE, BISHOP));
    assertThat(Holder.of(cue(30, Voice.NARRATOR), quotes)).isEmpty();
    assertThat(Holder.of(cue(12, Voice.HEADLINE), quotes)).isEmpty();
    assertThat(Holder.of(cue(12, Voice.DIRECT_QUOTE), List.of())).isEmpty();
  }
}
