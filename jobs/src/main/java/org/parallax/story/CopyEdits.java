package org.parallax.story;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.Table;

/**
 * Stage: what each outlet changed in copy that several print, against one version of it ({@link
 * CopyVersion#reference}).
 *
 * <p>Every copy group of a story has a reference, and its other articles are held against that. An
 * article alone in its copy group that partly copies another of its story is held against the
 * reference of that one's group: the largest share of its text decides, and of two such articles
 * the one that credits no agency, else the later, is the one that changed the other.
 *
 * <p>Shuffles the sentences of all articles by article (most of them, those that share no copy, are
 * dropped there), then those of copies by group; a group is aligned in one task.
 */
public final class CopyEdits {
  private CopyEdits() {}

  public static final Table TABLE =
      Table.named(
              "copy_edits",
              "What an outlet changed in copy that it prints: headline, dropped, added, moved and"
                  + " reworded sentences, against one version of the same copy.")
          .oneRowPer("edit; an unchanged copy has none")
          .key("article_id", StringType, "Article that was edited.")
          .references("articles.article_id")
          .key(
              "edit_index", IntegerType, "Number of the edit in the article, from 0, in its order.")
          .atLeast(0)
          .column("story_id", StringType, "Story of both articles.")
          .references("stories.story_id")
          .column(
              "copy_group_id",
              StringType,
              "Copy group of the reference; the article is of that group itself where relation is"
                  + " same_copy.")
          .references("articles.article_id")
          .column(
              "reference_article_id",
              StringType,
              "Version that stands for the original: the agency's own, else one that credits an"
                  + " agency, else the one with most in common with all others, else the earliest.")
          .references("articles.article_id")
          .column(
              "relation",
              StringType,
              "same_copy within a copy group; partly_copied where only a part (containment of .30"
                  + " to .60) is common, so that added and dropped sentences may be own reporting.")
          .oneOf(List.of(CopyPairs.SAME_COPY, CopyPairs.PARTLY_COPIED))
          .column("edit_kind", StringType, "What was done.")
          .oneOf(Arrays.stream(CopyEdit.Kind.values()).map(CopyEdit.Kind::label).toList())
          .column("sentence_index", IntegerType, "Sentence of the article; of two the first.")
          .missingWhen("a sentence was dropped, or the edit is of the headline")
          .column(
              "reference_sentence_index",
              IntegerType,
              "Sentence of the reference article; of two the first.")
          .missingWhen("a sentence was added, or the edit is of the headline")
          .column("text", StringType, "What the article prints.")
          .missingWhen("a sentence was dropped")
          .column("reference_text", StringType, "What the reference prints.")
          .missingWhen("a sentence was added")
          .column(
              "words_only_here",
              StringType,
              "Words that only the article has, as printed, runs parted by semicolons; empty where"
                  + " words were only taken out.")
          .missingWhen("a whole sentence was dropped or added, or moved without a change")
          .column(
              "words_only_in_reference",
              StringType,
              "Words that only the reference has, in the same form.")
          .missingWhen("a whole sentence was dropped or added, or moved without a change")
          .build();

  private static final StructType SCHEMA = schema();

  private static StructType schema() {
    StructType schema = new StructType();
    for (var field : TABLE.schema().fields()) {
      schema = schema.add(field.name(), field.dataType(), field.nullable());
    }
    return schema;
  }

  /**
   * The edits of all copies.
   *
   * @param storyArticles which articles tell a story, and their copy groups
   * @param sentences their sentences
   * @param articles headline, agency and date
   * @param copyPairs {@link CopyPairs}
   */
  public static Dataset<Row> from(
      Dataset<Row> storyArticles,
      Dataset<Row> sentences,
      Dataset<Row> articles,
      Dataset<Row> copyPairs) {
    Dataset<Row> members = storyArticles.select("article_id", "story_id", "copy_group_id");
    Dataset<Row> facts =
        articles.select("article_id", "outlet_name", "wire_agency", "published_at", "title");
    Dataset<Row> groups = groups(members, facts);
    Dataset<Row> partly = partly(members, groups, copyPairs);
    Dataset<Row> wanted =
        groups
            .where(col("size").gt(1))
            .select("copy_group_id")
            .union(partly.select("copy_group_id"))
            .distinct();
    Dataset<Row> versions =
        members
            .join(wanted, "copy_group_id")
            .select(
                col("article_id"),
                col("story_id"),
                col("copy_group_id"),
                lit(CopyPairs.SAME_COPY).as("relation"))
            .union(
                partly.select(
                    col("article_id"),
                    col("story_id"),
                    col("copy_group_id"),
                    lit(CopyPairs.PARTLY_COPIED).as("relation")));
    Dataset<Row> texts =
        sentences
            .where(col("segment").isin("body", "standfirst"))
            .join(
                versions.select("article_id").distinct(), new String[] {"article_id"}, "left_semi")
            .groupBy("article_id")
            .agg(
                array_sort(collect_list(struct(col("sentence_index"), col("text"))))
                    .as("sentences"));
    return versions
        .join(facts, "article_id")
        .join(texts, "article_id")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("copy_group_id"), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (group, rows) -> edits(rows),
            Encoders.row(SCHEMA));
  }

  /** Size and standing of each copy group: of two groups the larger standing is the original. */
  private static Dataset<Row> groups(Dataset<Row> members, Dataset<Row> facts) {
    return members
        .join(facts, "article_id")
        .groupBy("copy_group_id")
        .agg(
            count(lit(1)).as("size"),
            max(col("wire_agency").isNotNull()).as("is_credited"),
            min("published_at").as("first"))
        .withColumn(
            "standing",
            struct(
                col("size"),
                col("is_credited"),
                coalesce(col("first").cast("long").multiply(-1), lit(Long.MIN_VALUE))
                    .as("earliness")));
  }

  /** Articles alone in their copy group with the group that they partly copy. */
  private static Dataset<Row> partly(
      Dataset<Row> members, Dataset<Row> groups, Dataset<Row> copyPairs) {
    Dataset<Row> sides = members.join(groups, "copy_group_id");
    var pairs =
        copyPairs
            .where(col("relation").equalTo(CopyPairs.PARTLY_COPIED))
            .select("article_a", "article_b", "share_of_a", "share_of_b");
    Dataset<Row> oneWay = pairs.toDF("article_id", "other", "share", "other_share");
    Dataset<Row> otherWay =
        pairs
            .select("article_b", "article_a", "share_of_b", "share_of_a")
            .toDF("article_id", "other", "share", "other_share");
    Dataset<Row> targets =
        sides.select(
            col("article_id").as("other"),
            col("story_id").as("other_story"),
            col("copy_group_id").as("target"),
            col("standing").as("target_standing"));
    return oneWay
        .union(otherWay)
        .join(sides.where(col("size").equalTo(1)), "article_id")
        .join(targets, "other")
        .where(col("story_id").equalTo(col("other_story")))
        .where(
            col("target_standing")
                .gt(col("standing"))
                .or(
                    col("target_standing")
                        .equalTo(col("standing"))
                        .and(col("target").lt(col("copy_group_id")))))
        .groupBy("article_id", "story_id")
        .agg(
            min_by(col("target"), struct(col("share").multiply(-1), col("target")))
                .as("copy_group_id"));
  }

  private static Iterator<Row> edits(Iterator<Row> rows) {
    var members = new ArrayList<CopyVersion>();
    var partly = new ArrayList<CopyVersion>();
    String story = null;
    String group = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      story = row.getAs("story_id");
      group = row.getAs("copy_group_id");
      (row.getAs("relation").equals(CopyPairs.SAME_COPY) ? members : partly).add(version(row));
    }
    if (members.isEmpty()) {
      return Collections.emptyIterator(); // a group whose articles have no sentence
    }
    CopyVersion reference = CopyVersion.reference(members);
    Shingles common = reference.shingles();
    var edits = new ArrayList<Row>();
    members.sort(Comparator.comparing(CopyVersion::articleId));
    partly.sort(Comparator.comparing(CopyVersion::articleId));
    for (CopyVersion version : members) {
      if (!version.articleId().equals(reference.articleId())) {
        edits.addAll(rows(version, reference, story, group, CopyPairs.SAME_COPY));
      }
    }
    for (CopyVersion version : partly) {
      // It copies some member of the group, which need not be the reference.
      if (CopyGroups.arePartlyCopies(version.shingles(), common)) {
        edits.addAll(rows(version, reference, story, group, CopyPairs.PARTLY_COPIED));
      }
    }
    return edits.iterator();
  }

  private static CopyVersion version(Row row) {
    java.sql.Timestamp publishedAt = row.getAs("published_at");
    List<Row> sentences = row.getList(row.fieldIndex("sentences"));
    return new CopyVersion(
        row.getAs("article_id"),
        row.getAs("outlet_name"),
        row.getAs("wire_agency"),
        publishedAt == null ? null : publishedAt.toInstant(),
        row.getAs("title"),
        sentences.stream()
            .map(sentence -> new CopyVersion.Sentence(sentence.getInt(0), sentence.getString(1)))
            .toList());
  }

  private static List<Row> rows(
      CopyVersion version, CopyVersion reference, String story, String group, String relation) {
    var rows = new ArrayList<Row>();
    for (CopyEdit edit : version.editsOf(reference)) {
      rows.add(
          RowFactory.create(
              version.articleId(),
              rows.size(),
              story,
              group,
              reference.articleId(),
              relation,
              edit.kind().label(),
              edit.sentenceIndex(),
              edit.referenceSentenceIndex(),
              edit.text(),
              edit.referenceText(),
              edit.words() == null ? null : edit.words().here(),
              edit.words() == null ? null : edit.words().there()));
    }
    return rows;
  }
}
