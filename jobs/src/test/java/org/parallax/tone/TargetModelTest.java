package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetModelTest {

  private static final double[] NO_INTERCEPTS = {0, 0, 0};

  private static FeatureVector vector(int bucket, float value) {
    return new FeatureVector(new int[] {bucket}, new float[] {value});
  }

  @Test
  void theWorkedExample() {
    TargetModel model = TargetModel.of(Map.of(7, new double[] {.8, 0, -.8}), NO_INTERCEPTS, 2);
    Tone tone = model.score(vector(7, 1));
    assertThat(tone.negative()).isCloseTo(.4718, within(1e-4));
    assertThat(tone.neutral()).isCloseTo(.3163, within(1e-4));
    assertThat(tone.positive()).isCloseTo(.2120, within(1e-4));
  }

  @Test
  void anUnknownBucketLeavesTheIntercepts() {
    TargetModel model = TargetModel.of(Map.of(7, new double[] {1, 0, 0}), NO_INTERCEPTS, 1);
    assertThat(model.score(vector(8, 1))).isEqualTo(new Tone(1.0 / 3, 1.0 / 3, 1.0 / 3));
  }

  @Test
  void weightsAreRoundedFinelyNearZero() {
    double[] fine = {.002, -.002, .5};
    TargetModel model =
        TargetModel.of(Map.of(3, fine, 9, new double[] {1, 0, 0}), NO_INTERCEPTS, 1);
    double[] exact = {.02, -.02, 5};
    Tone tone = TargetModel.softmax(exact, 1);
    assertThat(model.score(vector(3, 10)).negative()).isCloseTo(tone.negative(), within(5e-4));
  }

  @Test
  void bytesGiveTheSameModelBack() {
    Map<Integer, double[]> weights =
        Map.of(
            0,
            new double[] {.1, -.2, .3},
            200,
            new double[] {-.5, 0, .01},
            FeatureVector.BUCKETS - 1,
            new double[] {0, 1, -1});
    TargetModel model = TargetModel.of(weights, new double[] {.1, .2, -.3}, 1.25);
    TargetModel again = TargetModel.of(model.toBytes());
    for (int bucket : new int[] {0, 1, 200, FeatureVector.BUCKETS - 1}) {
      assertThat(again.score(vector(bucket, 2))).isEqualTo(model.score(vector(bucket, 2)));
    }
    assertThat(new String(model.toBytes(), StandardCharsets.ISO_8859_1))
        .startsWith("parallax-target-sentiment 1\nbits 18\nlists ");
  }

  @Test
  void otherBytesAreRefused() {
    byte[] model = TargetModel.of(Map.of(5, new double[] {1, 0, 0}), NO_INTERCEPTS, 1).toBytes();
    byte[] other = "hello\n\n".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> TargetModel.of(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TargetModel.of(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TargetModel.of(Arrays.copyOf(model, model.length - 12)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
