package org.parallax.report;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.parallax.article.Articles;
import org.parallax.article.RejectedRecords;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.outlet.Outlets;
import org.parallax.story.Stories;

/**
 * The report: an index and a page for each of the stories that most outlets tell, filled from the
 * published tables, of which it is the first reader.
 *
 * <p>What comes to the driver is bounded by the number of pages and by {@value
 * StoryMaterial#MOST_ARTICLES} articles a page, not by the corpus.
 */
public final class Report {
  private static final int MOST_INDEX_ROWS = 1_000;

  private final ReadTables tables;
  private final int mostPages;
  private final String version;
  private final Instant startedAt;

  /**
   * @param tables the published tables
   * @param mostPages how many story pages at most
   * @param version of Parallax, to be printed
   * @param startedAt of the run, to be printed
   */
  public Report(ReadTables tables, int mostPages, String version, Instant startedAt) {
    this.tables = tables;
    this.mostPages = mostPages;
    this.version = version;
    this.startedAt = startedAt;
  }

  /** Renders all pages; the writer gets path and text of each. */
  public void forEach(BiConsumer<String, String> writer) {
    List<Row> listed =
        tables
            .of(Stories.TABLE)
            .orderBy(col("outlet_count").desc(), col("article_count").desc(), col("story_id").asc())
            .limit(Math.max(MOST_INDEX_ROWS, mostPages))
            .collectAsList();
    List<Row> paged = listed.subList(0, Math.min(mostPages, listed.size()));
    RunView run = run();
    if (!paged.isEmpty()) {
      var material =
          StoryMaterial.withEvidence(
              tables, paged.stream().map(row -> StoryMaterial.text(row, "story_id")).toList());
      List<FeatureMeaning> meanings = Features.ALL.stream().map(Report::meaning).toList();
      for (Row story : paged) {
        String id = Ids.story(StoryMaterial.text(story, "story_id"));
        writer.accept(
            "report/stories/" + id + ".html",
            StoryPage.render(material.story(story), meanings, run));
      }
    }
    var rows = new ArrayList<StoryRow>();
    for (int i = 0; i < listed.size(); i++) {
      rows.add(indexRow(listed.get(i), i < paged.size()));
    }
    writer.accept("report/index.html", IndexPage.render(rows, run));
  }

  private RunView run() {
    var reasons = new TreeMap<String, Long>();
    tables
        .of(RejectedRecords.TABLE)
        .groupBy("reason")
        .count()
        .collectAsList()
        .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
    long accepted = tables.of(Articles.TABLE).count();
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    return new RunView(
        version,
        startedAt.toString(),
        accepted + rejected,
        accepted,
        rejected,
        reasons,
        (int) tables.of(Outlets.TABLE).count(),
        (int) tables.of(Stories.TABLE).count());
  }

  private static FeatureMeaning meaning(Feature feature) {
    return new FeatureMeaning(
        feature.name(),
        feature.unit(),
        feature.definition(),
        feature.evidence().stream()
            .map(from -> new FeatureMeaning.Evidence(from.family(), from.cueClass()))
            .toList());
  }

  private static StoryRow indexRow(Row story, boolean hasPage) {
    return new StoryRow(
        StoryMaterial.text(story, "story_id"),
        StoryMaterial.text(story, "title"),
        StoryMaterial.instant(story, "first_published_at"),
        StoryMaterial.instant(story, "last_published_at"),
        StoryMaterial.count(story, "article_count"),
        StoryMaterial.count(story, "outlet_count"),
        StoryMaterial.count(story, "independent_source_count"),
        StoryMaterial.keyTerms(story),
        hasPage);
  }
}
