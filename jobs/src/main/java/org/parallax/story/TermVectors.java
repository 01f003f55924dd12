package org.parallax.story;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.FloatType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/**
 * Stage: articles in, one row per article with its weighted terms out. Not published.
 *
 * <p>Document frequencies of the corpus are counted by MLlib's HashingTF and IDF in {@value
 * #BUCKETS} buckets: a dense array of 8 MB, added up in a tree, so nothing grows with the
 * vocabulary. The weights are our own (see {@link TermWeights}): MLlib's IDF knows no background,
 * and gives every word that two articles alone share the weight 0.
 *
 * <p>Beside its terms an article has {@code keys}, by which {@link CandidatePairs} finds it: the
 * hash codes, ascending, of those terms that another article may hold too. A term of one article
 * adds to no pair, and half of all terms are of that kind.
 *
 * <p>Shuffles only those arrays; the articles are read twice.
 */
public final class TermVectors {
  private TermVectors() {}

  /** Two terms share a bucket seldom enough; data/NUMBERS.md has what it costs. */
  private static final int BUCKETS = 1 << 20;

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("outlet_id", StringType, false)
          .add("title", StringType)
          .add("published_at", TimestampType)
          .add("text", StringType, false)
          .add("terms", new ArrayType(StringType, false), false)
          .add("weights", new ArrayType(DoubleType, false), false)
          .add("keys", new ArrayType(IntegerType, false), false)
          .add("key_weights", new ArrayType(FloatType, false), false);

  private static final StructType BAG =
      new StructType().add("terms", new ArrayType(StringType, false), false);

  /** Weighs the terms of every article. */
  public static Dataset<Row> from(Dataset<Row> articles) {
    Dataset<Row> texts =
        articles.select("article_id", "outlet_id", "title", "published_at", "text");
    HashingTF hashing =
        new HashingTF()
            .setInputCol("terms")
            .setOutputCol("counts")
            .setNumFeatures(BUCKETS)
            .setBinary(true);
    Dataset<Row> bags =
        texts
            .select("title", "text")
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            (Object)
                                bag(row.getString(0), row.getString(1))
                                    .keySet()
                                    .toArray(String[]::new)),
                Encoders.row(BAG));
    if (texts.isEmpty()) {
      // MLlib refuses to count no documents at all.
      return articles.sparkSession().createDataset(List.of(), Encoders.row(SCHEMA));
    }
    var counted = new IDF().setInputCol("counts").fit(hashing.transform(bags));
    long documents = counted.numDocs();
    Broadcast<long[]> frequencies =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
            .broadcast(counted.docFreq());
    return texts.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              var batch = new HashedFrequencies(hashing, frequencies.value(), documents);
              var weights = new TermWeights(Background.english(), batch);
              return new RowIterator(rows, row -> weighed(row, weights, batch));
            },
        Encoders.row(SCHEMA));
  }

  private static SortedMap<String, Integer> bag(String title, String text) {
    // The text begins with the headline, which counts on its own.
    String body = title == null ? text : text.substring(Math.min(text.length(), title.length()));
    return StoryTerms.bag(title == null ? "" : title, body);
  }

  private static Row weighed(Row row, TermWeights weights, DocumentFrequencies batch) {
    TermVector vector = weights.weigh(bag(row.getAs("title"), row.getAs("text")));
    String[] terms = vector.terms();
    double[] values = vector.weights();
    var keys = new ArrayList<Integer>();
    var keyWeights = new ArrayList<Float>();
    for (int i = 0; i < terms.length; i++) {
      if (batch.of(terms[i]) >= 2) {
        keys.add(terms[i].hashCode());
        keyWeights.add((float) values[i]);
      }
    }
    return RowFactory.create(
        row.getAs("article_id"),
        row.getAs("outlet_id"),
        row.getAs("title"),
        row.getAs("published_at"),
        row.getAs("text"),
        terms,
        Arrays.stream(values).boxed().toArray(Double[]::new),
        keys.toArray(Integer[]::new),
        keyWeights.toArray(Float[]::new));
  }

  /**
   * The vector of a row of this stage.
   *
   * @param words receives its terms and lends those that it has, so that each is held once
   */
  static TermVector vector(Row row, Map<String, String> words) {
    return TermVector.of(
        row.<String>getList(row.fieldIndex("terms")).stream()
            .map(term -> words.computeIfAbsent(term, own -> own))
            .toArray(String[]::new),
        row.<Double>getList(row.fieldIndex("weights")).stream()
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  /** The articles that hold a term, by its bucket. */
  private static final class HashedFrequencies implements DocumentFrequencies {
    private final HashingTF hashing;
    private final long[] counts;
    private final long total;

    HashedFrequencies(HashingTF hashing, long[] counts, long total) {
      this.hashing = hashing;
      this.counts = counts;
      this.total = total;
    }

    @Override
    public int documents() {
      return (int) Math.min(total, Integer.MAX_VALUE);
    }

    @Override
    public int of(String term) {
      return (int) Math.min(counts[hashing.indexOf(term)], Integer.MAX_VALUE);
    }
  }
}
