package org.parallax.story;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.RowGroups;
import org.parallax.table.Table;

/**
 * Stage: what each outlet changed in copy that several print, against one version of it ({@link
 * CopyVersion#reference}).
 *
 * <p>Every copy group of a story has a reference, and its other articles are held against that; so
 * are those that only partly copy it ({@link CopyFamily}).
 *
 * <p>Shuffles the sentences of articles that share copy, the others are dropped where they are
 * read, once by article and once by story; the copies of a story are aligned in one task.
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
   * @param copyPairs {@link CopyPairs}, from which the copy groups were made
   */
  public static Dataset<Row> from(
      Dataset<Row> storyArticles,
      Dataset<Row> sentences,
      Dataset<Row> articles,
      Dataset<Row> copyPairs) {
    Dataset<Row> copying =
        copyPairs
            .select(col("article_a").as("article_id"))
            .union(copyPairs.select(col("article_b").as("article_id")));
    Dataset<Row> texts =
        sentences
            .where(col("segment").isin("body", "standfirst"))
            .join(copying, new String[] {"article_id"}, "left_semi")
            .groupBy("article_id")
            .agg(
                array_sort(collect_list(struct(col("sentence_index"), col("text"))))
                    .as("sentences"));
    Dataset<Row> copied =
        CopyPairs.byArticle(copyPairs)
            .join(storyArticles.select("article_id", "story_id", "copy_group_id"), "article_id")
            .join(
                articles.select(
                    "article_id", "outlet_name", "wire_agency", "published_at", "title"),
                "article_id")
            .join(texts, "article_id");
    return RowGroups.by(copied, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) CopyEdits::edits, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> edits(String story, Iterator<Row> rows) {
    var articles = new ArrayList<CopyFamily.Article>();
    rows.forEachRemaining(
        row ->
            articles.add(
                new CopyFamily.Article(
                    version(row), row.getAs("copy_group_id"), CopyPairs.links(row))));
    var edits = new ArrayList<Row>();
    for (CopyFamily family : CopyFamily.of(articles)) {
      CopyVersion reference = CopyVersion.reference(family.members());
      Shingles common = reference.shingles();
      for (CopyVersion version : family.members()) {
        if (!version.articleId().equals(reference.articleId())) {
          edits.addAll(rows(version, reference, story, family, CopyPairs.SAME_COPY));
        }
      }
      for (CopyVersion version : family.partly()) {
        // It copies some member of the group, which need not be the reference.
        if (CopyGroups.arePartlyCopies(version.shingles(), common)) {
          edits.addAll(rows(version, reference, story, family, CopyPairs.PARTLY_COPIED));
        }
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
      CopyVersion version,
      CopyVersion reference,
      String story,
      CopyFamily family,
      String relation) {
    var rows = new ArrayList<Row>();
    for (CopyEdit edit : version.editsOf(reference)) {
      rows.add(
          RowFactory.create(
              version.articleId(),
              rows.size(),
              story,
              family.copyGroupId(),
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
