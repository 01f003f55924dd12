package org.parallax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.tone.FeatureVector;
import org.parallax.tone.GoldFolds;
import org.parallax.tone.Polarity;
import org.parallax.tone.TargetGold;
import org.parallax.tone.TargetModel;
import org.parallax.tone.TargetScores;
import org.parallax.tone.TargetSentiment;

/**
 * Trains the model of target sentiment: MLlib's multinomial logistic regression on the features of
 * {@link TargetSentiment#features}, polarities weighted to equal shares.
 *
 * <p>Each feature is scaled by how unevenly it falls on the polarities, |log ratio| to the power
 * {@value #UNEVENNESS_POWER} (after Wang and Manning 2012, Baselines and Bigrams), so that the
 * penalty bears less on features that tell something; the scale is folded into the weights.
 *
 * <p>The temperature is the one under which held-out targets (five folds, near-duplicates together)
 * are most probable. Deterministic: one partition, no sampling.
 */
public final class TargetSentimentTrainer {

  private static final int FOLDS = 5;
  private static final int RAREST = 2;
  private static final double UNEVENNESS_POWER = 0.6;

  /** Of the summed, not the mean, loss: a prior does not grow with the data. */
  private static final double PENALTY = 25;

  private static final int ITERATIONS = 80;
  private static final double TOLERANCE = 1e-5;
  private static final int CLASSES = 3;
  private static final double GOLDEN = 0.6180339887498949;

  private static final StructType SCHEMA =
      new StructType()
          .add("label", DataTypes.DoubleType)
          .add("weight", DataTypes.DoubleType)
          .add("features", SQLDataTypes.VectorType());

  /** A labelled target as the model sees it. */
  private record Example(FeatureVector features, Polarity polarity) {}

  /** Weights before rounding. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fit(Map<Integer, double[]> weights, double[] intercepts) {}

  /**
   * A model and how good models of its making were on targets that they had not seen.
   *
   * @param model trained on all targets
   * @param heldOut scores of the fold models, after calibration
   */
  public record Trained(TargetModel model, TargetScores heldOut) {}

  private final SparkSession spark;

  private TargetSentimentTrainer(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Trains a model.
   *
   * @param spark a session
   * @param gold labelled targets, see {@link TargetGold#of}
   */
  public static Trained train(SparkSession spark, List<TargetGold> gold) {
    return new TargetSentimentTrainer(spark).train(gold);
  }

  private Trained train(List<TargetGold> gold) {
    TargetSentiment reader = new TargetSentiment(TargetModel.of(Map.of(), new double[CLASSES], 1));
    List<Example> examples = new ArrayList<>(gold.size());
    for (TargetGold each : gold) {
      examples.add(
          new Example(
              reader.features(
                  each.document().sentences().get(each.sentenceIndex()), each.start(), each.end()),
              each.polarity()));
    }
    int[] folds = GoldFolds.of(gold, FOLDS);
    double[][] logits = new double[gold.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      Fit fit =
          fit(
              IntStream.range(0, folds.length)
                  .filter(i -> folds[i] != current)
                  .mapToObj(examples::get)
                  .toList());
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          logits[i] = logits(fit, examples.get(i).features());
        }
      }
    }
    double temperature = temperature(logits, examples);
    List<TargetScores.Scored> scored = new ArrayList<>(gold.size());
    for (int i = 0; i < logits.length; i++) {
      scored.add(
          new TargetScores.Scored(
              examples.get(i).polarity(), TargetModel.softmax(logits[i], temperature)));
    }
    Fit whole = fit(examples);
    return new Trained(
        TargetModel.of(whole.weights(), whole.intercepts(), temperature), TargetScores.of(scored));
  }

  private Fit fit(List<Example> examples) {
    double[][] counts = new double[FeatureVector.BUCKETS][];
    double[] sizes = new double[CLASSES];
    for (Example example : examples) {
      int polarity = example.polarity().index();
      sizes[polarity]++;
      for (int bucket : example.features().buckets()) {
        counts[bucket] = counts[bucket] == null ? new double[CLASSES] : counts[bucket];
        counts[bucket][polarity]++;
      }
    }
    int[] buckets =
        IntStream.range(0, counts.length)
            .filter(b -> counts[b] != null && Arrays.stream(counts[b]).sum() >= RAREST)
            .toArray();
    double[] scales = new double[buckets.length];
    int[] columns = new int[counts.length];
    Arrays.fill(columns, -1);
    for (int i = 0; i < buckets.length; i++) {
      scales[i] = unevenness(counts[buckets[i]], sizes);
      columns[buckets[i]] = i;
    }
    List<Row> rows = new ArrayList<>(examples.size());
    for (Example example : examples) {
      int polarity = example.polarity().index();
      rows.add(
          RowFactory.create(
              (double) polarity,
              examples.size() / (CLASSES * sizes[polarity]),
              vector(example.features(), columns, scales)));
    }
    Dataset<Row> data = spark.createDataFrame(rows, SCHEMA).coalesce(1).cache();
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("multinomial")
            .setWeightCol("weight")
            .setStandardization(false) // the scales are ours
            .setElasticNetParam(0)
            .setRegParam(PENALTY / examples.size())
            .setMaxIter(ITERATIONS)
            .setTol(TOLERANCE)
            .fit(data);
    data.unpersist();
    Matrix coefficients = model.coefficientMatrix();
    Map<Integer, double[]> weights = new TreeMap<>();
    for (int i = 0; i < buckets.length; i++) {
      double[] three = new double[CLASSES];
      for (int k = 0; k < CLASSES; k++) {
        three[k] = coefficients.apply(k, i) * scales[i];
      }
      weights.put(buckets[i], three);
    }
    return new Fit(weights, model.interceptVector().toArray());
  }

  /** The greatest |log| of a polarity's rate to the mean rate of the two others, smoothed. */
  private static double unevenness(double[] counts, double[] sizes) {
    double greatest = 0;
    for (int k = 0; k < CLASSES; k++) {
      double others = 0;
      for (int other = 0; other < CLASSES; other++) {
        others += other == k ? 0 : (counts[other] + 1) / (sizes[other] + 2) / 2;
      }
      greatest = Math.max(greatest, Math.abs(Math.log((counts[k] + 1) / (sizes[k] + 2) / others)));
    }
    return Math.pow(greatest, UNEVENNESS_POWER);
  }

  private static org.apache.spark.ml.linalg.Vector vector(
      FeatureVector features, int[] columns, double[] scales) {
    Map<Integer, Double> sorted = new TreeMap<>();
    for (int i = 0; i < features.buckets().length; i++) {
      int column = columns[features.buckets()[i]];
      if (column >= 0) {
        sorted.put(column, (double) features.values()[i] * scales[column]);
      }
    }
    return Vectors.sparse(
        scales.length,
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double[] logits(Fit fit, FeatureVector features) {
    double[] logits = fit.intercepts().clone();
    for (int i = 0; i < features.buckets().length; i++) {
      double[] weights = fit.weights().get(features.buckets()[i]);
      for (int k = 0; weights != null && k < CLASSES; k++) {
        logits[k] += weights[k] * (double) features.values()[i];
      }
    }
    return logits;
  }

  /** The temperature with the least loss, by golden-section search on its logarithm. */
  private static double temperature(double[][] logits, List<Example> examples) {
    double low = Math.log(0.2);
    double high = Math.log(5);
    while (high - low > 1e-4) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(logits, examples, Math.exp(left)) < loss(logits, examples, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return Math.exp((low + high) / 2);
  }

  private static double loss(double[][] logits, List<Example> examples, double temperature) {
    double loss = 0;
    for (int i = 0; i < logits.length; i++) {
      loss -= Math.log(TargetModel.softmax(logits[i], temperature).of(examples.get(i).polarity()));
    }
    return loss;
  }
}
