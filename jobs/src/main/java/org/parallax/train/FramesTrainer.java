package org.parallax.train;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.UserError;
import org.parallax.cue.CueFinder;
import org.parallax.evaluate.FrameScores;
import org.parallax.evaluate.FramesGold;
import org.parallax.frame.FrameSpace;
import org.parallax.frame.FrameTerms;
import org.parallax.frame.FramesModel;
import org.parallax.frame.Threshold;
import org.parallax.text.Annotator;
import org.parallax.text.Document;

/**
 * Learns a user's frames: one logistic regression (MLlib) for each column of the gold.
 *
 * <p>In five folds each article is scored by a model that has not seen it. From these probabilities
 * come the thresholds; the model itself learns from all articles. The scores that are reported
 * beside it are honest: the threshold of a fold is chosen on the other four.
 */
public final class FramesTrainer {

  private static final int FOLDS = 5;
  private static final int LEAST_OF_EACH = 10;
  private static final double REGULARISATION = 0.003;
  private static final int ITERATIONS = 60;

  private static final StructType TERMS =
      new StructType()
          .add("id", StringType, false)
          .add("names", new ArrayType(StringType, false), false)
          .add("values", new ArrayType(DoubleType, false), false);

  private final SparkSession session;
  private final FramesGold gold;
  private final List<Labelled> articles;

  private record Labelled(String id, SortedMap<String, Double> terms, SortedSet<String> frames) {}

  /**
   * What training gives.
   *
   * @param model to be saved and applied
   * @param scores how well articles outside the training fold were labelled
   */
  public record Trained(FramesModel model, FrameScores scores) {}

  private FramesTrainer(SparkSession session, FramesGold gold, List<Labelled> articles) {
    this.session = session;
    this.gold = gold;
    this.articles = articles;
  }

  /**
   * Trains on the English articles that the gold names.
   *
   * @param articles the table articles; read are source_record, title, standfirst, text, language
   * @throws UserError if a frame is too rare or too frequent among them to be learnt
   */
  public static Trained train(SparkSession session, Dataset<Row> articles, FramesGold gold) {
    List<Labelled> labelled = new ArrayList<>();
    for (Row row : terms(articles, gold).collectAsList()) {
      SortedMap<String, Double> terms = new TreeMap<>();
      List<String> names = row.getList(1);
      List<Double> values = row.getList(2);
      for (int i = 0; i < names.size(); i++) {
        terms.put(names.get(i), values.get(i));
      }
      labelled.add(new Labelled(row.getString(0), terms, gold.present().get(row.getString(0))));
    }
    labelled.sort(Comparator.comparing(Labelled::id));
    return new FramesTrainer(session, gold, labelled).trained();
  }

  private static Dataset<Row> terms(Dataset<Row> articles, FramesGold gold) {
    return articles
        .where(col("language").equalTo("en"))
        .where(col("source_record").isInCollection(gold.present().keySet()))
        .dropDuplicates("source_record")
        .select("source_record", "title", "standfirst", "text", "language")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) FramesTrainer::annotated, Encoders.row(TERMS));
  }

  private static Iterator<Row> annotated(Iterator<Row> rows) {
    Annotator annotator = new Annotator();
    CueFinder finder = new CueFinder();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        Document document =
            annotator.annotate(
                row.getString(3), row.getString(1), row.getString(2), row.getString(4));
        Map<String, Double> terms = FrameTerms.of(document, finder.find(document));
        return RowFactory.create(
            row.getString(0), terms.keySet().toArray(), terms.values().toArray());
      }
    };
  }

  private Trained trained() {
    for (String frame : gold.frames()) {
      long present = articles.stream().filter(article -> article.frames().contains(frame)).count();
      if (Math.min(present, articles.size() - present) < LEAST_OF_EACH) {
        throw new UserError(
            "Of the %d English articles that the gold names, %d have the frame %s; at least %d must have it and %d not."
                .formatted(articles.size(), present, frame, LEAST_OF_EACH, LEAST_OF_EACH));
      }
    }
    List<SortedMap<String, Double>> unseen = unseenProbabilities();
    SortedMap<String, SortedSet<String>> truth = new TreeMap<>();
    SortedMap<String, SortedSet<String>> predicted = new TreeMap<>();
    for (Labelled article : articles) {
      truth.put(article.id(), article.frames());
      predicted.put(article.id(), new TreeSet<>());
    }
    Map<String, Double> thresholds = new TreeMap<>();
    for (String frame : gold.frames()) {
      thresholds.put(frame, threshold(frame, unseen, FOLDS));
      for (int fold = 0; fold < FOLDS; fold++) {
        double threshold = threshold(frame, unseen, fold);
        for (int i = fold; i < articles.size(); i += FOLDS) {
          if (unseen.get(i).get(frame) >= threshold) {
            predicted.get(articles.get(i).id()).add(frame);
          }
        }
      }
    }
    return new Trained(
        model(articles, thresholds), FrameScores.of(gold.frames(), truth, predicted));
  }

  /** Of each article, from a model that was trained without its fold. */
  private List<SortedMap<String, Double>> unseenProbabilities() {
    List<SortedMap<String, Double>> probabilities = new ArrayList<>();
    articles.forEach(article -> probabilities.add(new TreeMap<>()));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Labelled> seen = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          seen.add(articles.get(i));
        }
      }
      FramesModel model = model(seen, Map.of());
      for (int i = fold; i < articles.size(); i += FOLDS) {
        probabilities.set(i, model.score(articles.get(i).terms()));
      }
    }
    return probabilities;
  }

  /** The threshold of a frame from all articles outside one fold. */
  private double threshold(
      String frame, List<? extends Map<String, Double>> probabilities, int withoutFold) {
    List<Threshold.Judged> judged = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % FOLDS != withoutFold) {
        judged.add(
            new Threshold.Judged(
                probabilities.get(i).get(frame), articles.get(i).frames().contains(frame)));
      }
    }
    return Threshold.of(judged);
  }

  private FramesModel model(List<Labelled> training, Map<String, Double> thresholds) {
    FrameSpace space = FrameSpace.of(training.stream().map(Labelled::terms).toList());
    Dataset<Row> points = points(training, space).cache();
    List<FramesModel.Frame> frames = new ArrayList<>();
    for (int i = 0; i < gold.frames().size(); i++) {
      String frame = gold.frames().get(i);
      LogisticRegressionModel fit =
          new LogisticRegression()
              .setLabelCol("label" + i)
              .setRegParam(REGULARISATION)
              // The space has weighed its dimensions; MLlib would make rare words as strong as
              // common ones.
              .setStandardization(false)
              .setTol(1e-5)
              .setMaxIter(ITERATIONS)
              .fit(points);
      frames.add(
          new FramesModel.Frame(
              frame,
              thresholds.getOrDefault(frame, 0.5),
              fit.intercept(),
              fit.coefficients().toArray()));
    }
    points.unpersist();
    return new FramesModel(space, frames);
  }

  private Dataset<Row> points(List<Labelled> training, FrameSpace space) {
    StructType schema = new StructType().add("features", SQLDataTypes.VectorType(), false);
    for (int i = 0; i < gold.frames().size(); i++) {
      schema = schema.add("label" + i, DoubleType, false);
    }
    List<Row> rows = new ArrayList<>();
    for (Labelled article : training) {
      FrameSpace.Point point = space.point(article.terms());
      List<Object> cells = new ArrayList<>();
      cells.add(Vectors.sparse(space.dimensions().size(), point.indices(), point.values()));
      gold.frames().forEach(frame -> cells.add(article.frames().contains(frame) ? 1.0 : 0.0));
      rows.add(RowFactory.create(cells.toArray()));
    }
    // One partition: sums in one order, the same model on any number of cores.
    return session.createDataFrame(rows, schema).coalesce(1);
  }
}
