package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class CopyPairsTest {
  private static final StructType ARTICLE =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("outlet_id", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false);

  private final Random dice = new Random(11);
  private final TreeMap<String, String> texts = new TreeMap<>();
  private final Map<String, String> outlets = new TreeMap<>();

  private String sentence() {
    return IntStream.range(0, 8 + dice.nextInt(20))
            .mapToObj(i -> "w" + dice.nextInt(3_000))
            .collect(Collectors.joining(" "))
        + ".";
  }

  private List<String> report(int sentences) {
    return IntStream.range(0, sentences).mapToObj(i -> sentence()).toList();
  }

  private void add(String outlet, List<String> sentences) {
    String id = "a_%016x".formatted(dice.nextLong());
    texts.put(id, String.join(" ", sentences));
    outlets.put(id, outlet);
  }

  /** Drops, adds and rewords. */
  private List<String> edited(List<String> report, double dropped, double added) {
    var sentences = new ArrayList<String>();
    for (String sentence : report) {
      if (dice.nextDouble() >= dropped) {
        sentences.add(
            dice.nextInt(3) == 0
                ? sentence.replaceFirst("w\\d+", "other" + dice.nextInt(100))
                : sentence);
      }
      if (dice.nextDouble() < added) {
        sentences.add(sentence());
      }
    }
    return sentences;
  }

  private Dataset<Row> articles(int partitions) {
    List<Row> rows = new ArrayList<>();
    texts.forEach((id, text) -> rows.add(RowFactory.create(id, outlets.get(id), text)));
    return SparkTest.session().createDataFrame(rows, ARTICLE).repartition(partitions);
  }

  private SortedSet<String> found(int partitions) {
    var found = new TreeSet<String>();
    for (Row row : CopyPairs.TABLE.conform(CopyPairs.from(articles(partitions))).collectAsList()) {
      assertThat(row.getString(0)).isLessThan(row.getString(1));
      assertThat(found.add(row.mkString(" "))).as("a pair twice").isTrue();
    }
    return found;
  }

  private static SortedSet<String> pairs(SortedSet<String> rows) {
    return rows.stream()
        .map(row -> row.split(" ")[0] + " " + row.split(" ")[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> exact() {
    var exact = new TreeSet<String>();
    for (String a : texts.keySet()) {
      for (String b : texts.tailMap(a, false).keySet()) {
        if (CopyGroups.arePartlyCopies(Shingles.of(texts.get(a)), Shingles.of(texts.get(b)))) {
          exact.add(a + " " + b);
        }
      }
    }
    return exact;
  }

  @Test
  void allCopiesAreFoundHoweverTheyWereCutAndNothingElse() {
    for (int i = 0; i < 12; i++) {
      List<String> wire = report(30);
      add("wire", wire);
      add("one", edited(wire, 0.4, 0.1));
      add("two", edited(wire, 0.2, 0.8));
      add("brief", wire.subList(0, 3));
      add("own", report(20));
    }
    SortedSet<String> found = found(3);
    assertThat(pairs(found)).isEqualTo(exact()).hasSizeGreaterThan(36);
    assertThat(found(1)).isEqualTo(found);
  }

  @Test
  void theFooterOfAnOutletIsNoCopy() {
    List<String> footer = report(4);
    for (int i = 0; i < 30; i++) {
      var sentences = new ArrayList<String>(report(5));
      sentences.addAll(footer);
      add("same", sentences);
    }
    assertThat(exact()).as("by the bare text they are").hasSizeGreaterThan(300);
    assertThat(found(2)).isEmpty();
  }

  @Test
  void aReportThatVeryManyPrintStaysOneGroup() {
    List<String> wire = report(12);
    for (int i = 0; i < 60; i++) {
      add("outlet" + i, edited(wire, 0.1, 0.1));
    }
    SortedSet<String> found = pairs(found(2));
    assertThat(found).hasSizeLessThan(60 * 59 / 2);
    List<CopyLinks> links =
        CopyPairs.byArticle(CopyPairs.from(articles(2))).collectAsList().stream()
            .map(CopyPairs::links)
            .sorted(java.util.Comparator.comparing(CopyLinks::articleId))
            .toList();
    assertThat(CopyGroups.group(links)).hasSize(60).containsOnly(0);
  }
}
