package org.parallax.annotation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.entity.ArticleEntity;
import org.parallax.entity.EntityKind;
import org.parallax.entity.StoryEntities;
import org.parallax.table.RowGroups;

/**
 * Stage: mentions and the stories of their articles in, one row per entity of an article out, with
 * its id in the story: whom one article calls Roe and another Jane Roe is one person there. Not
 * published; {@link Findings} takes the ids over.
 *
 * <p>Shuffles the distinct names of each article twice: by article, entity and name to count them,
 * then by story. The mentions themselves stay where they are until they are joined with the result.
 */
public final class EntityLinks {
  private EntityLinks() {}

  private static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("entity_index", IntegerType, false)
          .add("entity_id", StringType, false)
          .add("entity_name", StringType, false)
          .add("entity_kind", StringType, false);

  /**
   * Links the entities of every story.
   *
   * @param members with article_id and story_id
   */
  public static Dataset<Row> from(Dataset<Row> mentions, Dataset<Row> members) {
    Dataset<Row> named =
        mentions
            .groupBy("article_id", "entity_index", "name_in_article", "kind_in_article", "name")
            .agg(count(lit(1)).as("uses"))
            .join(members.select("article_id", "story_id"), "article_id")
            .select(
                col("story_id"),
                col("article_id"),
                col("entity_index"),
                col("name_in_article"),
                col("kind_in_article"),
                coalesce(col("name"), col("name_in_article")).as("name"),
                col("uses"));
    return RowGroups.by(named, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (story, rows) -> links(rows),
            Encoders.row(SCHEMA));
  }

  private static Iterator<Row> links(Iterator<Row> rows) {
    var entities = new TreeMap<String, Map<Integer, ArticleEntity>>();
    rows.forEachRemaining(
        row ->
            entities
                .computeIfAbsent(row.getAs("article_id"), article -> new TreeMap<>())
                .merge(row.getAs("entity_index"), entity(row), EntityLinks::together));
    List<ArticleEntity> all =
        entities.values().stream().flatMap(ofArticle -> ofArticle.values().stream()).toList();
    var links = new ArrayList<Row>();
    StoryEntities.of(all)
        .forEach(
            (article, byIndex) ->
                byIndex.forEach(
                    (index, entity) ->
                        links.add(
                            RowFactory.create(
                                article,
                                index,
                                entity.id(),
                                entity.name(),
                                entity.kind().label()))));
    return links.iterator();
  }

  private static ArticleEntity entity(Row row) {
    String kind = row.getAs("kind_in_article");
    return new ArticleEntity(
        row.getAs("article_id"),
        row.getAs("entity_index"),
        row.getAs("name_in_article"),
        EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Map.of(row.getAs("name"), Math.toIntExact(row.getAs("uses"))));
  }

  private static ArticleEntity together(ArticleEntity one, ArticleEntity other) {
    var names = new TreeMap<>(one.names());
    other.names().forEach((name, uses) -> names.merge(name, uses, Integer::sum));
    return new ArticleEntity(one.articleId(), one.index(), one.name(), one.kind(), names);
  }
}
