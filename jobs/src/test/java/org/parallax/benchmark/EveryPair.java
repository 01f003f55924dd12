package org.parallax.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_seconds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.story.PairScore;

/**
 * Brute force: every article is compared with every other that is near enough in time, vector by
 * vector. The corpus is cut into {@value #BLOCKS} blocks, and each two of them meet in a task.
 */
final class EveryPair {
  private EveryPair() {}

  private static final int BLOCKS = 8;

  private static final StructType PLACE =
      new StructType()
          .add("task", DataTypes.IntegerType, false)
          .add("block", DataTypes.IntegerType, false)
          .add("article_id", DataTypes.StringType, false)
          .add("second", DataTypes.LongType)
          .add("keys", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("key_weights", DataTypes.createArrayType(DataTypes.FloatType, false), false);

  private static final StructType PAIR =
      new StructType()
          .add("article_a", DataTypes.StringType, false)
          .add("article_b", DataTypes.StringType, false);

  private static final class Compared {
    private final int block;
    private final String id;
    private final Instant date;

    /** Of each term its key in the upper half and the bits of its weight in the lower. */
    private final long[] terms;

    Compared(Row row) {
      List<Integer> keys = row.getList(4);
      List<Float> weights = row.getList(5);
      Long second = row.getAs("second");
      block = row.getInt(1);
      id = row.getString(2);
      date = second == null ? null : Instant.ofEpochSecond(second);
      terms =
          IntStream.range(0, keys.size())
              .mapToLong(i -> ((long) keys.get(i) << 32) | Float.floatToIntBits(weights.get(i)))
              .sorted()
              .toArray();
    }

    double cosine(Compared other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < terms.length && j < other.terms.length) {
        int order = Long.compare(terms[i] >> 32, other.terms[j] >> 32);
        if (order == 0) {
          sum += weight(terms[i]) * weight(other.terms[j]);
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return sum;
    }

    private static double weight(long term) {
      return Float.intBitsToFloat((int) term);
    }
  }

  /** The pairs whose score reaches the threshold; {@code article_a < article_b}. */
  static Dataset<Row> of(Dataset<Row> vectors, double threshold) {
    return vectors
        .select(
            col("article_id"),
            unix_seconds(col("published_at")).as("second"),
            col("keys"),
            col("key_weights"))
        .flatMap((FlatMapFunction<Row, Row>) EveryPair::places, Encoders.row(PLACE))
        .groupByKey((MapFunction<Row, Integer>) row -> row.getInt(0), Encoders.INT())
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>) (task, rows) -> pairs(task, rows, threshold),
            Encoders.row(PAIR));
  }

  private static Iterator<Row> places(Row article) {
    int own = Math.floorMod(article.getString(0).hashCode(), BLOCKS);
    return IntStream.range(0, BLOCKS)
        .mapToObj(
            other ->
                RowFactory.create(
                    Math.min(own, other) * BLOCKS + Math.max(own, other),
                    own,
                    article.get(0),
                    article.get(1),
                    article.get(2),
                    article.get(3)))
        .iterator();
  }

  private static Iterator<Row> pairs(int task, Iterator<Row> rows, double threshold) {
    List<Compared> all = new ArrayList<>();
    rows.forEachRemaining(row -> all.add(new Compared(row)));
    boolean isOneBlock = task / BLOCKS == task % BLOCKS;
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i ->
                all.subList(0, i).stream()
                    .filter(other -> isOneBlock || other.block != all.get(i).block)
                    .filter(other -> isPair(all.get(i), other, threshold))
                    .map(other -> pair(all.get(i), other)))
        .iterator();
  }

  private static boolean isPair(Compared one, Compared other, double threshold) {
    return PairScore.of(1, one.date, other.date) >= threshold
        && PairScore.of(one.cosine(other), one.date, other.date) >= threshold;
  }

  private static Row pair(Compared one, Compared other) {
    boolean isFirst = one.id.compareTo(other.id) < 0;
    return RowFactory.create(isFirst ? one.id : other.id, isFirst ? other.id : one.id);
  }
}
