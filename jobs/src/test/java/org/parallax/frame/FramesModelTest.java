package org.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.UserError;
import org.parallax.cue.CueFinder;
import org.parallax.text.Annotator;
import org.parallax.text.Document;

class FramesModelTest {

  private static SortedMap<String, Double> terms(String text) {
    Document document = new Annotator().annotate(text, null, null, "en");
    return FrameTerms.of(document, new CueFinder().find(document));
  }

  private static FramesModel model() {
    FrameSpace space =
        new FrameSpace(
            List.of(
                new FrameSpace.Dimension("cue:frame.economic", 2, .5),
                new FrameSpace.Dimension("lemma:tax", 0, .7),
                new FrameSpace.Dimension("lemma:rain", 0, 2.1)));
    return new FramesModel(
        space,
        List.of(
            new FramesModel.Frame("money", .6, -.25, new double[] {1.5, 2, -1}),
            new FramesModel.Frame("weather", .3, .1, new double[] {-1, 0, 1.0 / 3})));
  }

  private static FramesModel readBack(FramesModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.save(out);
    return FramesModel.load(new ByteArrayInputStream(out.toByteArray()), "test.tsv");
  }

  @Test
  void termsAreDampedCountsAndDensities() {
    SortedMap<String, Double> terms = terms("Taxes hurt. Taxes rise by 40.");
    assertThat(terms.get("lemma:tax")).isCloseTo(1 + Math.log(2), within(1e-12));
    assertThat(terms).containsEntry("lemma:tax rise", 1.0).doesNotContainKey("lemma:40");
    assertThat(terms.keySet()).noneMatch(name -> name.contains("hurt tax"));
    assertThat(terms.get("voice:narrator")).isCloseTo(10, within(1e-12));
    assertThat(terms.get("cue:frame.economic")).isPositive();
    assertThat(terms("")).isEmpty();
  }

  @Test
  void aQuestionAlsoCountsForItsFrame() {
    assertThat(terms("The clash went on.").keySet())
        .contains("cue:generic_frame.conflict.disagreement", "cue:generic_frame.conflict");
  }

  @Test
  void aScoreIsTheLogisticOfTheWeights() {
    SortedMap<String, Double> terms = new TreeMap<>();
    terms.put("cue:frame.economic", 4.0);
    terms.put("lemma:tax", 1.0);
    terms.put("lemma:unknown", 9.0);
    // Density (4 - 2) x .5 = 1; the only lemma has length 1.
    double margin = -.25 + 1.5 * 1 + 2 * 1;
    assertThat(model().score(terms).get("money"))
        .isCloseTo(1 / (1 + Math.exp(-margin)), within(1e-12));
  }

  @Test
  void aFrameIsPresentFromItsThresholdOn() {
    SortedMap<String, Double> probabilities = new TreeMap<>();
    probabilities.put("money", .59);
    probabilities.put("weather", .3);
    assertThat(model().present(probabilities)).containsExactly("weather");
  }

  @Test
  void aModelIsReadBackExactly() throws IOException {
    FramesModel read = readBack(model());
    SortedMap<String, Double> terms = terms("The tax fell with the rain, and wages rose.");
    assertThat(read.frames()).containsExactly("money", "weather");
    assertThat(read.threshold("money")).isEqualTo(.6);
    assertThat(read.score(terms)).isEqualTo(model().score(terms));
    assertThat(read.heaviest("money", 2)).containsExactly("lemma:tax", "cue:frame.economic");
  }

  @Test
  void whatIsNoModelIsNamed() {
    assertThatThrownBy(() -> FramesModel.load(stream("id\tmoney\n"), "gold.tsv"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("gold.tsv");
    assertThatThrownBy(
            () -> FramesModel.load(stream("# parallax frames model 1\nterm\tx\n"), "cut.tsv"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Line 2");
    assertThatThrownBy(
            () ->
                FramesModel.load(
                    stream("# parallax frames model 1\nframe\tmoney\t.5\tmuch\n"), "cut.tsv"))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> FramesModel.load(stream(""), "empty.tsv"))
        .isInstanceOf(UserError.class);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aSpaceForgetsWhatIsRareOrEverywhere() {
    FrameSpace space =
        FrameSpace.of(
            List.of(
                terms("Rain fell on the tax office."),
                terms("Rain fell on the tax bill."),
                terms("Rain fell on the tax."),
                terms("Rain fell on the quay.")));
    assertThat(space.dimensions())
        .extracting(FrameSpace.Dimension::name)
        .contains("lemma:tax", "lemma:the tax")
        .doesNotContain("lemma:rain", "lemma:quay", "lemma:office");
    FrameSpace.Point point = space.point(terms("The tax fell."));
    assertThat(point.indices()).isSorted().hasSameSizeAs(point.values());
    assertThat(space.point(new TreeMap<>()).values()).doesNotContain(Double.NaN);
  }
}
