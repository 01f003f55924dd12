package org.parallax.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.RowGroups;

/**
 * Stage: term vectors, candidate pairs and copies in, one row per article with its story out. Not
 * published: {@link StoryArticles} and {@link Stories} are cut out of it.
 *
 * <p>Inside each connected component of the pairs all articles are compared and merged by average
 * linkage with a term for cohesion ({@link Agglomeration}); chains of components alone would glue
 * stories together (pairwise F1 .53 against .85). Two clusters join only if one of their pairs
 * reaches the threshold, so weaker pairs need not hold a component together. A component has at
 * most {@value #MOST_ARTICLES} articles: one large story with what hangs on it. A story of still
 * more falls into several.
 *
 * <p>Shuffles vectors and texts once, by component.
 */
public final class StoryMembers {
  private StoryMembers() {}

  /** Their scores take 72 MB, the sums of the clustering twice that. */
  private static final int MOST_ARTICLES = 6_000;

  private static final StructType SCHEMA =
      new StructType()
          .add("story_id", StringType, false)
          .add("article_id", StringType, false)
          .add("outlet_id", StringType, false)
          .add("similarity", DoubleType)
          .add("nearest_article_id", StringType)
          .add("nearest_similarity", DoubleType)
          .add("nearest_days_apart", DoubleType)
          .add("shared_terms", StringType)
          .add("rejected_article_id", StringType)
          .add("rejected_similarity", DoubleType)
          .add("rejected_shared_terms", StringType)
          .add("rejected_opposing_terms", StringType)
          .add("copy_group_id", StringType, false)
          .add("copy_share", DoubleType, false)
          .add("upstream_source", StringType)
          .add("weight", DoubleType, false)
          .add("is_centre", BooleanType, false)
          .add("key_terms", StringType, false);

  /** Clusters every component. */
  public static Dataset<Row> from(
      Dataset<Row> vectors, Dataset<Row> pairs, Dataset<Row> copyPairs, double threshold) {
    Dataset<Row> components =
        Components.of(
            pairs
                .where(col("score").geq(threshold))
                .union(CopyPairs.candidates(copyPairs, vectors)),
            MOST_ARTICLES);
    Dataset<Row> articles =
        vectors
            .drop("keys", "key_weights", "title")
            .join(CopyPairs.byArticle(copyPairs), new String[] {"article_id"}, "left")
            .join(components, new String[] {"article_id"}, "left")
            .withColumn("component", coalesce(col("component"), col("article_id")));
    return RowGroups.by(articles, "component")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (component, rows) -> members(rows, threshold),
            Encoders.row(SCHEMA));
  }

  private static Iterator<Row> members(Iterator<Row> rows, double threshold) {
    var articles = new ArrayList<ComparedArticle>();
    var words = new HashMap<String, String>();
    rows.forEachRemaining(
        row -> articles.add(ComparedArticle.of(row, words, CopyPairs.links(row))));
    articles.sort(Comparator.comparing(ComparedArticle::articleId));
    var members = new ArrayList<Row>();
    for (ToldStory story : ToldStory.of(articles, threshold)) {
      for (int i = 0; i < story.members().size(); i++) {
        members.add(row(story, i));
      }
    }
    return members.iterator();
  }

  private static Row row(ToldStory story, int i) {
    ToldStory.Member member = story.members().get(i);
    return RowFactory.create(
        story.storyId(),
        member.article().articleId(),
        member.article().outletId(),
        member.similarity(),
        of(member.nearest(), ToldStory.Neighbour::articleId),
        of(member.nearest(), ToldStory.Neighbour::similarity),
        of(member.nearest(), ToldStory.Neighbour::daysApart),
        of(member.nearest(), ToldStory.Neighbour::sharedTerms),
        of(member.rejected(), ToldStory.Neighbour::articleId),
        of(member.rejected(), ToldStory.Neighbour::similarity),
        of(member.rejected(), ToldStory.Neighbour::sharedTerms),
        of(member.rejected(), ToldStory.Neighbour::opposingTerms),
        member.copyGroupId(),
        member.copyShare(),
        member.upstreamSource(),
        member.weight(),
        i == story.centre(),
        String.join("; ", story.keyTerms()));
  }

  /** What is known of a neighbour; null where there is none. */
  private static <T> T of(ToldStory.Neighbour neighbour, Function<ToldStory.Neighbour, T> fact) {
    return neighbour == null ? null : fact.apply(neighbour);
  }
}
