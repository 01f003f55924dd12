package org.parallax.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.article.WireCredit;

/**
 * Stage: story members in, the same with the source on which each rests ({@link SourceGroups}) out.
 * Not published: the column stands in {@link StoryArticles}.
 *
 * <p>Shuffles a short row for each article three times: by article for its agency, by story, and by
 * article back to the members.
 */
public final class IndependentSources {
  private IndependentSources() {}

  private static final StructType GROUP =
      new StructType()
          .add("article_id", StringType, false)
          .add("source_group_id", StringType, false);

  /**
   * Adds {@code source_group_id} to the members.
   *
   * @param members {@link StoryMembers}
   * @param articles for the name of the outlet and the agency
   * @param removedBlocks for the wording of the credit
   */
  public static Dataset<Row> from(
      Dataset<Row> members, Dataset<Row> articles, Dataset<Row> removedBlocks) {
    Dataset<Row> credited =
        articles.where(col("wire_agency").notEqual(WireCredit.UNNAMED)); // who, nobody can tell
    Dataset<Row> contributions =
        removedBlocks
            .where(col("reason").equalTo("credit"))
            .select("article_id", "text")
            .join(credited.select("article_id", "wire_agency"), "article_id")
            .filter(
                (FilterFunction<Row>)
                    row -> WireContribution.isStated(row.getAs("text"), row.getAs("wire_agency")))
            .select("article_id")
            .distinct();
    Dataset<Row> texts =
        credited
            .select("article_id", "wire_agency")
            .join(contributions, new String[] {"article_id"}, "left_anti");
    Dataset<Row> groups =
        members
            .select("story_id", "article_id", "outlet_id", "copy_group_id", "upstream_source")
            .join(articles.select("article_id", "outlet_name"), "article_id")
            .join(texts, new String[] {"article_id"}, "left")
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("story_id"), Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) (story, rows) -> groups(rows),
                Encoders.row(GROUP));
    return members.join(groups, "article_id");
  }

  private static Iterator<Row> groups(Iterator<Row> rows) {
    var tellings = new ArrayList<SourceGroups.Telling>();
    rows.forEachRemaining(
        row ->
            tellings.add(
                new SourceGroups.Telling(
                    row.getAs("article_id"),
                    row.getAs("outlet_id"),
                    row.getAs("outlet_name"),
                    row.getAs("copy_group_id"),
                    row.getAs("upstream_source"),
                    row.getAs("wire_agency"))));
    tellings.sort(Comparator.comparing(SourceGroups.Telling::articleId));
    return SourceGroups.of(tellings).entrySet().stream()
        .map(group -> RowFactory.create(group.getKey(), group.getValue()))
        .iterator();
  }
}
