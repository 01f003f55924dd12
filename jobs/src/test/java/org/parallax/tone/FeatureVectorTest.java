package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureVectorTest {

  /** A model on disk is of no use once a hash moves: these numbers may never change. */
  @Test
  void theHashIsTheOneOfTheShippedModel() {
    assertThat(FeatureVector.bucket(Column.LEMMA, "accuse".hashCode(), 0)).isEqualTo(BUCKET_A);
    assertThat(FeatureVector.bucket(Column.PAIR, "accuse".hashCode(), SentenceReading.TARGET))
        .isEqualTo(BUCKET_B);
  }

  private static final int BUCKET_A = 51548;
  private static final int BUCKET_B = 260299;

  @Test
  void theStrongerOfTwoInABucketCounts() {
    FeatureVector.Builder builder = new FeatureVector.Builder();
    builder.add(Column.LEFT, 1, .25f);
    builder.add(Column.LEFT, 1, .5f);
    builder.add(Column.LEFT, 1, .125f);
    assertThat(builder.build().values()).containsExactly(.5f);
  }

  @Test
  void manyFeaturesAreAllKept() {
    FeatureVector.Builder builder = new FeatureVector.Builder();
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      builder.add(Column.LEMMA, random.nextInt());
    }
    int[] buckets = builder.build().buckets();
    assertThat(buckets.length).isGreaterThan(1950);
    assertThat(Arrays.stream(buckets).distinct()).hasSize(buckets.length);
    assertThat(Arrays.stream(buckets)).allMatch(b -> 0 <= b && b < FeatureVector.BUCKETS);
  }

  @Test
  void nothingGivesAnEmptyVector() {
    assertThat(new FeatureVector.Builder().build().buckets()).isEmpty();
  }
}
