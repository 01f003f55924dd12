package org.parallax.story;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/**
 * Stage: story members in, one row per article and the story that it tells out. Shuffles nothing.
 */
public final class StoryArticles {
  private StoryArticles() {}

  public static final Table TABLE =
      Table.named(
              "story_articles", "An article, the story that it tells, and why it was put there.")
          .oneRowPer("article in a story")
          .key("article_id", StringType, "Article; every accepted article tells one story.")
          .references("articles.article_id")
          .column("story_id", StringType, "Story.")
          .references("stories.story_id")
          .column("outlet_id", StringType, "Outlet of the article.")
          .references("outlets.outlet_id")
          .column(
              "similarity",
              DoubleType,
              "Mean score with the other articles of the story: cosine of weighted terms x nearness"
                  + " in time.")
          .between(0, 1.000001)
          .missingWhen("it is alone in its story")
          .column("nearest_article_id", StringType, "Article of the story that is most alike.")
          .references("articles.article_id")
          .missingWhen("it is alone in its story")
          .column("nearest_similarity", DoubleType, "Score with that article.")
          .between(0, 1.000001)
          .missingWhen("it is alone in its story")
          .column("nearest_days_apart", DoubleType, "Days between the dates of the two.")
          .unit("days")
          .atLeast(0)
          .missingWhen(
              "it is alone in its story, or one of the two has no date or one that is only printed"
                  + " in its text")
          .column(
              "shared_terms",
              StringType,
              "Terms that tie it to the nearest article, each with its part of the cosine,"
                  + " strongest first.")
          .missingWhen("it is alone in its story")
          .column(
              "rejected_article_id",
              StringType,
              "Most similar article of another story: alike enough to be considered, but its story"
                  + " as a whole was not.")
          .references("articles.article_id")
          .missingWhen("no article of another story reaches the threshold")
          .column("rejected_similarity", DoubleType, "Score with that article.")
          .between(0, 1.000001)
          .missingWhen("no article of another story reaches the threshold")
          .column(
              "rejected_shared_terms",
              StringType,
              "Terms that the two have in common all the same, as in shared_terms.")
          .missingWhen("no article of another story reaches the threshold")
          .column(
              "rejected_opposing_terms",
              StringType,
              "Names and numbers in the headlines and leads of one of the two stories that the"
                  + " other does not hold: they speak against a merge.")
          .missingWhen(
              "no article of another story reaches the threshold, or no such terms are known")
          .column(
              "copy_group_id",
              StringType,
              "Smallest article_id among the articles of the story that print the same copy"
                  + " (five-word containment of .60 or more).")
          .references("articles.article_id")
          .column(
              "copy_share",
              DoubleType,
              "Largest share of its runs of five words that one other article of the story holds, 0"
                  + " where none is even partly the same copy (copy_pairs).")
          .between(0, 1)
          .column(
              "upstream_source",
              StringType,
              "Medium that it credits with the report; articles with the same one are no"
                  + " independent sources.")
          .missingWhen("none is credited in a form that is known")
          .column(
              "source_group_id",
              StringType,
              "Smallest article_id among the articles of the story that rest on one source as far"
                  + " as can be seen: the same copy, the same credited medium or agency (a mere"
                  + " contribution is no source), that medium's own article, own reports of one"
                  + " newsroom.")
          .references("articles.article_id")
          .column(
              "weight",
              DoubleType,
              "1 / articles in its copy group: copies weigh together as one telling.")
          .between(0, 1)
          .build();

  /** The members without what speaks of the story as a whole. */
  public static Dataset<Row> from(Dataset<Row> members) {
    return members.drop("is_centre", "key_terms");
  }
}
