package org.parallax.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
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
 * <p>Shuffles the members twice, by article for their agency and by story.
 */
public final class IndependentSources {
  private IndependentSources() {}

  /**
   * Adds {@code source_group_id} to the members.
   *
   * @param members {@link StoryMembers}
   * @param articles for the name of the outlet and the agency
   * @param removedBlocks for the wording of the credit
   */
  public static Dataset<Row> from(
      Dataset<Row> members, Dataset<Row> articles, Dataset<Row> removedBlocks) {
    Dataset<Row> credits =
        removedBlocks
            .where(col("reason").equalTo("credit"))
            .groupBy("article_id")
            .agg(collect_list("text").as("credits"));
    Dataset<Row> outlets =
        articles
            .select("article_id", "outlet_name", "wire_agency")
            .join(credits, new String[] {"article_id"}, "left");
    StructType schema = members.schema();
    return members
        .join(outlets, "article_id")
        .select(
            struct(Stream.of(schema.fieldNames()).map(members::col).toArray(Column[]::new))
                .as("member"),
            col("outlet_name"),
            col("wire_agency"),
            col("credits"))
        .groupByKey(
            (MapFunction<Row, String>) row -> row.<Row>getAs("member").getAs("story_id"),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (story, rows) -> grouped(rows),
            Encoders.row(schema.add("source_group_id", StringType, false)));
  }

  private static Iterator<Row> grouped(Iterator<Row> rows) {
    var members = new ArrayList<Row>();
    var tellings = new ArrayList<SourceGroups.Telling>();
    rows.forEachRemaining(
        row -> {
          Row member = row.getAs("member");
          members.add(member);
          tellings.add(
              new SourceGroups.Telling(
                  member.getAs("article_id"),
                  member.getAs("outlet_id"),
                  row.getAs("outlet_name"),
                  member.getAs("copy_group_id"),
                  member.getAs("upstream_source"),
                  agency(row)));
        });
    tellings.sort(Comparator.comparing(SourceGroups.Telling::articleId));
    Map<String, String> groups = SourceGroups.of(tellings);
    return members.stream().map(member -> with(member, groups)).iterator();
  }

  private static Row with(Row member, Map<String, String> groups) {
    return RowFactory.create(
        Stream.concat(
                IntStream.range(0, member.size()).mapToObj(member::get),
                Stream.of(groups.get(member.<String>getAs("article_id"))))
            .toArray());
  }

  /** The agency that wrote the text; null where none did, or nobody can tell which. */
  private static String agency(Row row) {
    String agency = row.getAs("wire_agency");
    if (agency == null || agency.equals(WireCredit.UNNAMED)) {
      return null;
    }
    int credits = row.fieldIndex("credits");
    boolean isContribution =
        !row.isNullAt(credits)
            && row.<String>getList(credits).stream()
                .anyMatch(line -> WireContribution.isStated(line, agency));
    return isContribution ? null : agency;
  }
}
