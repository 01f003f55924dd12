package org.parallax.benchmark;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.story.PairScore;
import org.parallax.story.TermVector;

/** Brute force: every article is compared with every other that is near enough in time. */
final class EveryPair {
  private EveryPair() {}

  private record Compared(String id, int story, Instant date, TermVector vector) {}

  /** The pairs of one story whose score reaches the threshold, {@code smaller-id larger-id}. */
  static Set<String> of(Dataset<Row> vectors, Dataset<Row> articles, double threshold) {
    List<Compared> all = new ArrayList<>();
    vectors
        .join(articles.select("article_id", "story"), "article_id")
        .select("article_id", "story", "published_at", "terms", "weights")
        .toLocalIterator()
        .forEachRemaining(row -> all.add(compared(row)));
    all.sort(Comparator.comparing(Compared::id));
    Set<String> needed = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        Compared one = all.get(i);
        Compared other = all.get(j);
        if (PairScore.of(1, one.date(), other.date()) >= threshold
            && PairScore.of(one.vector().dot(other.vector()), one.date(), other.date()) >= threshold
            && one.story() == other.story()) {
          needed.add(other.id() + " " + one.id());
        }
      }
    }
    return needed;
  }

  private static Compared compared(Row row) {
    Timestamp date = row.getAs("published_at");
    return new Compared(
        row.getAs("article_id"),
        row.getAs("story"),
        date == null ? null : date.toInstant(),
        TermVector.of(
            row.<String>getList(3).toArray(String[]::new),
            row.<Double>getList(4).stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
