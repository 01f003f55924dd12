package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TaggerModelTest {

  private static final List<String> TAGS = List.of("A", "B", "C", "D", "E");
  private static final int[] KEYS = {5, 70_000, -3};
  private static final byte[] WEIGHTS = {0, 1, 0, 0, 0, -127, 0, 0, 0, 127, 0, 0, -1, 0, 0};

  private static TaggerModel model() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeMap<String, Integer> plain = new TreeMap<>();
    plain.put("of", 3);
    TaggerModel.write(TAGS, plain, KEYS, WEIGHTS, bytes);
    return TaggerModel.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static int best(TaggerModel model, int... keys) {
    long[] scores = model.scores();
    for (int key : keys) {
      model.add(key, scores, 0);
    }
    return model.best(scores);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    TaggerModel model = model();

    assertThat(model.tags()).isEqualTo(TAGS);
    assertThat(model.onlyTag("of")).isEqualTo(3);
    assertThat(model.onlyTag("on")).isEqualTo(-1);
    assertThat(model.knows(5)).isTrue();
    assertThat(model.knows(-3)).isTrue();
    assertThat(model.knows(6)).isFalse();
  }

  @Test
  void theBestTagHasTheHighestSumAndTheFirstOfEquals() throws IOException {
    TaggerModel model = model();

    assertThat(best(model)).isZero();
    assertThat(best(model, 5)).isEqualTo(1);
    assertThat(best(model, 70_000)).isEqualTo(4);
    assertThat(best(model, 5, 70_000)).isEqualTo(4);
    assertThat(best(model, -3)).isZero();
    assertThat(best(model, 6, 7, 8)).isZero();
  }

  @Test
  void fullLanesDoNotRunOver() throws IOException {
    TaggerModel model = model();
    int[] keys = new int[TaggerFeatures.ALL];
    java.util.Arrays.fill(keys, 70_000);

    assertThat(best(model, keys)).isEqualTo(4);
    long[] scores = model.scores();
    model.favour("B"::equals, 20_000, scores);
    for (int key : keys) {
      model.add(key, scores, 0);
    }
    assertThat(model.best(scores)).isEqualTo(1);
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF("something else");
    }
    assertThatIOException()
        .isThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(bytes.toByteArray())))
        .withMessageContaining("something else");
  }
}
