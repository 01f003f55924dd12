package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.SparkTest;

/** Files of every format become records, each with its place in its file. */
@ExtendWith(SparkTest.class)
class PagesTest {
  @TempDir private Path folder;

  private List<Page> read(Path... inputs) {
    var spark = SparkTest.session();
    var files =
        InputFiles.of(
            List.of(inputs).stream().map(Path::toString).toList(),
            folder.resolve("out").toString(),
            spark.sparkContext().hadoopConfiguration());
    var pages = new ArrayList<Page>();
    for (Row row : Pages.read(spark, files).collectAsList()) {
      pages.add(Pages.page(row));
    }
    return pages;
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  @Test
  void compressedFilesAreReadLikeTheOthers() throws IOException {
    for (String[] file :
        new String[][] {
          {"a.jsonl.gz", "{\"id\": \"a\", \"text\": \"t\"}\n\nbroken\n"},
          {"b.csv.gz", "id,text\nb,\"t\nu\"\n"},
          {"c.json.gz", "[{\"id\": \"c\", \"text\": \"t\"}]"},
          {"d.txt.gz", "A page."}
        }) {
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(folder.resolve(file[0])))) {
        out.write(file[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(read(folder))
        .extracting(Page::sourceRecord)
        .containsExactlyInAnyOrder("a", "3", "b", "c", "1");
    assertThat(read(folder.resolve("d.txt.gz")))
        .singleElement()
        .extracting(Page::text)
        .isEqualTo("A page.");
  }

  @Test
  void aTableOfOtherPeopleIsReadByTheNamesOfItsColumns() throws IOException {
    Path table = folder.resolve("news.parquet");
    SparkTest.session()
        .sql(
            """
            select 'x1' as uri, 'lamp.example' as hostname, 'T' as Title, array('One.', 'Two.') as
              sentences, timestamp '2026-03-01 10:00:00' as date, 3 as shares
            union all select 'x2', 'lamp.example', 'U', array('Three.'), null, 4\
            """)
        .coalesce(1)
        .write()
        .parquet(table.toString());
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.move(table, in.resolve("news.parquet"));
    List<Page> pages = read(in);
    assertThat(pages)
        .extracting(
            Page::sourceRecord,
            Page::outlet,
            Page::title,
            Page::text,
            Page::publishedAt,
            Page::unknownFieldCount)
        .containsExactlyInAnyOrder(
            tuple("x1", "lamp.example", "T", "One.\nTwo.", "2026-03-01T10:00:00.000000Z", 1),
            tuple("x2", "lamp.example", "U", "Three.", null, 1));
    assertThat(pages).extracting(Page::position).containsExactlyInAnyOrder(1L, 2L);
    assertThat(pages).allMatch(page -> page.sourceFile().startsWith("in/news.parquet/part-"));
  }

  @Test
  void aParquetFileThatIsNamedIsReadAsOneFile() {
    Path parts = folder.resolve("parts");
    SparkTest.session()
        .sql("select 'x1' as id, 'body' as text")
        .coalesce(1)
        .write()
        .parquet(parts.toString());
    assertThat(read(parts)).extracting(Page::text).containsExactly("body");
  }

  @Test
  void aTableThatSparkWroteIsReadWhereItIsNamed() {
    Path table = folder.resolve("news.parquet");
    SparkTest.session()
        .sql("select 'x1' as id, 'body' as text")
        .coalesce(1)
        .write()
        .parquet(table.toString());
    assertThat(read(table))
        .extracting(Page::sourceFile)
        .singleElement()
        .asString()
        .startsWith("news.parquet/part-");
  }

  @Test
  void linesAreNumberedAndBlankOnesCount() throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"1\"}", "", "  ", "{\"text\": \"4\"}", "broken");
    assertThat(read(file)).extracting(Page::position).containsExactly(1L, 4L, 5L);
    assertThat(read(file)).extracting(Page::sourceRecord).containsExactly("1", "4", "5");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNoHarm() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "\uFEFF{\"id\": \"a\"}\r\n\r\n{\"id\": \"b\"}\r\n");
    assertThat(read(file)).extracting(Page::sourceRecord).containsExactly("a", "b");
    assertThat(read(file)).extracting(Page::problem).containsOnlyNulls();
  }

  @Test
  void aLineOfALargeFileHasTheSamePlaceHoweverTheFileIsSplit() throws IOException {
    // Above the 4 MB below which Spark makes no splits of its own accord.
    String filler = "x".repeat(1_000);
    Path file =
        write(
            "large.jsonl",
            IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "{\"title\": \"%d\", \"text\": \"%s\"}".formatted(i, filler))
                .toArray(String[]::new));
    assertThat(Files.size(file)).isGreaterThan(4L << 20);
    assertPositionsAreTitles(file, "4194304", 5_000);
    assertPositionsAreTitles(file, "134217728", 5_000);
  }

  @Test
  void aLineOfASmallFileHasTheSamePlaceHoweverTheFileIsSplit() throws IOException {
    Path file =
        write(
            "small.jsonl",
            IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "{\"title\": \"%d\", \"text\": \"words\"}".formatted(i))
                .toArray(String[]::new));
    assertPositionsAreTitles(file, "200", 50);
  }

  private void assertPositionsAreTitles(Path file, String blockBytes, int lines) {
    var conf = SparkTest.session().conf();
    String before = conf.get("spark.sql.files.maxPartitionBytes");
    conf.set("spark.sql.files.maxPartitionBytes", blockBytes);
    try {
      List<Page> pages = read(file);
      assertThat(pages).hasSize(lines);
      assertThat(pages.stream().map(Page::title))
          .containsExactlyElementsOf(
              pages.stream().map(page -> Long.toString(page.position())).toList());
      assertThat(pages.stream().map(Page::sourceRecord).distinct()).hasSize(lines);
    } finally {
      conf.set("spark.sql.files.maxPartitionBytes", before);
    }
  }

  @Test
  void namesWithBlanksAndMarksAreNamesAndNoPatterns() throws IOException {
    write("in/a [1].jsonl", "{\"id\": \"one\"}");
    write("in/a {b,c}*?.jsonl", "{\"id\": \"two\"}");
    write("in/100% größer#.jsonl", "{\"id\": \"three\"}");
    write("in/page [x].txt", "words");
    List<Page> pages = read(folder.resolve("in"));
    assertThat(pages)
        .extracting(Page::sourceFile)
        .containsExactlyInAnyOrder(
            "in/a [1].jsonl", "in/a {b,c}*?.jsonl", "in/100% größer#.jsonl", "in/page [x].txt");
  }

  @Test
  void aPageIsItsFileWithWhatTheSidecarTells() throws IOException {
    write("in/one.txt", "Words of a page.");
    write("in/two.html", "<p>Words of a page.</p>");
    write(
        "in/articles.csv",
        "file,outlet,url,title,published_at,language",
        "one.txt,The Lamp,https://lamp.example/1,A headline,2026-03-01,en");
    List<Page> pages = read(folder.resolve("in"));
    Page one = pages.get(0);
    assertThat(one.text().strip()).isEqualTo("Words of a page.");
    assertThat(one.html()).isNull();
    assertThat(one.outlet()).isEqualTo("The Lamp");
    assertThat(one.title()).isEqualTo("A headline");
    assertThat(one.publishedAt()).isEqualTo("2026-03-01");
    assertThat(one.dateOrigin()).isEqualTo("sidecar");
    Page two = pages.get(1);
    assertThat(two.html().strip()).isEqualTo("<p>Words of a page.</p>");
    assertThat(two.text()).isNull();
    assertThat(two.dateOrigin()).isNull();
  }
}
