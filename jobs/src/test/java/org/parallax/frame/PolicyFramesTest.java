package org.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parallax.cue.CueFinder;
import org.parallax.text.Annotator;
import org.parallax.text.Document;

class PolicyFramesTest {

  private static final CueFinder FINDER = new CueFinder();

  private static PolicyFrames frames(String title, String body) {
    String text = title == null ? body : title + "\n\n" + body;
    Document document = new Annotator().annotate(text, title, null, "en");
    return PolicyFrames.of(document, FINDER.find(document));
  }

  @Test
  void sharesSumToOneTheLargestFirstWithTheirWords() {
    PolicyFrames frames =
        frames(
            "Judge frees plaintiff",
            "The court dropped the lawsuit over the wages.\n\nThe lawsuit cost the club a wage.");
    assertThat(frames.shares().stream().mapToDouble(PolicyFrames.FrameShare::share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(frames.shares()).extracting(PolicyFrames.FrameShare::frame).startsWith("legality");
    assertThat(frames.shares().get(0).words()).contains("lawsuit", "plaintiff");
    assertThat(frames.shares().get(1).frame()).isEqualTo("economic");
    assertThat(frames.score("legality") / frames.total())
        .isCloseTo(frames.shares().get(0).share(), within(1e-9));
  }

  @Test
  void aWordWeighsMoreInTheHeadlineThanInTheLeadAndThereMoreThanBelow() {
    double headline = frames("The lawsuit grew", "It rained.\n\nAll left.").score("legality");
    double lead = frames("It rained", "The lawsuit grew.\n\nAll left.").score("legality");
    double below = frames("It rained", "All left.\n\nThe lawsuit grew.").score("legality");
    assertThat(below).isPositive();
    // The full stop is a token of the sentence below, so compare lead and below, which both have
    // it.
    assertThat(lead).isCloseTo(2 * below, within(1e-9));
    assertThat(headline).isGreaterThan(lead);
  }

  @Test
  void aRareWordWeighsMoreThanACommonOne() {
    double rare = frames(null, "The lobbyist left.").score("political");
    double common = frames(null, "The campaign left.").score("political");
    assertThat(rare).isGreaterThan(common);
    assertThat(common).isPositive();
  }

  @Test
  void anArticleWithoutFrameWordsHasNoShares() {
    assertThat(frames(null, "It rained.").shares()).isEmpty();
    assertThat(frames(null, "It rained.").total()).isZero();
    assertThat(frames(null, "It rained.").score("legality")).isZero();
    assertThat(frames(null, "").shares()).isEmpty();
    assertThat(frames(null, "Шёл дождь.").shares()).isEmpty();
  }
}
