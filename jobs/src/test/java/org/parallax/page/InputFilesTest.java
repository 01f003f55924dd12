package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.UserError;

class InputFilesTest {
  @TempDir private Path folder;

  private void write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private InputFiles list(String... names) {
    List<String> inputs =
        Arrays.stream(names).map(name -> folder.resolve(name).toString()).toList();
    return InputFiles.of(inputs, folder.resolve("in/out").toString(), new Configuration());
  }

  private static List<String> names(InputFiles inputs) {
    return inputs.files().stream().map(InputFile::sourceFile).toList();
  }

  @Test
  void aFolderIsWalkedToItsBottomInTheOrderOfNames() throws IOException {
    write("in/b.jsonl", "{}");
    write("in/a/deep/er/page.TXT", "words");
    write("in/a/feed.json", "{}");
    assertThat(names(list("in")))
        .containsExactly("in/a/deep/er/page.TXT", "in/a/feed.json", "in/b.jsonl");
  }

  @Test
  void everyKnownFormatIsReadAlsoCompressed() throws IOException {
    for (String name :
        List.of(
            "a.jsonl",
            "b.ndjson",
            "c.json",
            "d.csv",
            "e.txt",
            "f.html",
            "g.htm",
            "h.jsonl.gz",
            "i.csv.gz",
            "j.json.gz",
            "k.parquet")) {
      write("in/" + name, name.endsWith(".parquet") ? "PAR1" : "x");
      if (name.endsWith(".gz")) {
        Files.write(folder.resolve("in/" + name), new byte[] {0x1f, (byte) 0x8b});
      }
    }
    assertThat(names(list("in"))).hasSize(11);
    assertThat(list("in").files().get(7).format()).isEqualTo(InputFile.Format.JSON_LINES);
  }

  @Test
  void aFileInAFolderThatIsNotWhatItsNamePromisesIsABrokenRecord() throws IOException {
    write("in/a.jsonl", "{}");
    write("in/b.jsonl.gz", "not compressed");
    write("in/c.parquet", "no table");
    assertThat(names(list("in"))).containsExactly("in/a.jsonl");
    assertThat(list("in").missing())
        .extracting(Page::sourceFile)
        .containsExactly("in/b.jsonl.gz", "in/c.parquet");
  }

  @Test
  void filesOfOtherKindsArePassedOverAndNamed() throws IOException {
    write("in/a.jsonl", "{}");
    write("in/README.md", "words");
    write("in/sub/picture.png", "words");
    assertThat(list("in").passedOver()).containsExactly("in/README.md", "in/sub/picture.png");
  }

  @Test
  void hiddenFilesAndTheOutputAreNotRead() throws IOException {
    write("in/a.jsonl", "{}");
    write("in/.hidden.jsonl", "{}");
    write("in/_temporary/b.jsonl", "{}");
    write("in/out/tables/articles.parquet", "x");
    assertThat(names(list("in"))).containsExactly("in/a.jsonl");
    assertThat(list("in").passedOver()).isEmpty();
  }

  @Test
  void aSidecarTellsWhatThePagesDoNotAndIsNoArticle() throws IOException {
    write("in/one.txt", "words");
    write("in/two.html", "words");
    write(
        "in/articles.csv",
        "file,outlet,published_at,title",
        "one.txt, The Lamp ,2026-03-01,",
        "two.html,,,");
    InputFiles inputs = list("in");
    assertThat(names(inputs)).containsExactly("in/one.txt", "in/two.html");
    assertThat(inputs.files().get(0).sidecar())
        .isEqualTo(Map.of("outlet", "The Lamp", "published_at", "2026-03-01"));
    assertThat(inputs.files().get(1).sidecar()).isEmpty();
    assertThat(inputs.missing()).isEmpty();
  }

  @Test
  void aSidecarSpeaksOfItsOwnFolderOnly() throws IOException {
    write("in/articles.csv", "file,outlet", "one.txt,The Lamp");
    write("in/one.txt", "words");
    write("in/sub/one.txt", "words");
    InputFiles inputs = list("in");
    assertThat(inputs.files().get(0).sidecar()).containsEntry("outlet", "The Lamp");
    assertThat(inputs.files().get(1).sidecar()).isEmpty();
  }

  @Test
  void aFileThatTheSidecarNamesAndThatIsNotThereIsARejectedRecord() throws IOException {
    write("in/one.txt", "words");
    write("in/articles.csv", "file,outlet", "one.txt,The Lamp", "gone.txt,The Lamp");
    assertThat(list("in").missing())
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.sourceFile()).isEqualTo("in/gone.txt");
              assertThat(page.problem().reason()).isEqualTo(Rejection.Reason.MISSING_FILE);
              assertThat(page.problem().detail()).contains("articles.csv");
            });
  }

  @Test
  void anArticlesFileWithoutAColumnOfFilesHoldsArticles() throws IOException {
    write("in/articles.csv", "id,outlet,text", "a,The Lamp,words");
    assertThat(names(list("in"))).containsExactly("in/articles.csv");
  }

  @Test
  void aListOfOutletsIsNoArticle() throws IOException {
    write("in/a.jsonl", "{}");
    write("in/outlets.csv", "outlet_id,name", "lamp,The Lamp");
    InputFiles inputs = list("in");
    assertThat(names(inputs)).containsExactly("in/a.jsonl");
    assertThat(inputs.outletLists()).hasSize(1);
  }

  @Test
  void aListOfOutletsThatIsNamedIsAListOfOutlets() throws IOException {
    write("a.jsonl", "{}");
    write("outlets.csv", "outlet_id,name", "lamp,The Lamp");
    InputFiles inputs = list("a.jsonl", "outlets.csv");
    assertThat(names(inputs)).containsExactly("a.jsonl");
    assertThat(inputs.outletLists()).hasSize(1);
  }

  @Test
  void aTableThatSparkWroteIsItsParts() throws IOException {
    write("in/news.parquet/part-0.parquet", "x");
    write("in/news.parquet/part-1.parquet", "x");
    write("in/news.parquet/_SUCCESS", "");
    assertThat(names(list("in")))
        .containsExactly("in/news.parquet/part-0.parquet", "in/news.parquet/part-1.parquet");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    write("in/a.jsonl", "{}");
    assertThat(names(list("in", "in/a.jsonl", "in"))).hasSize(1);
  }

  @Test
  void theBytesAreThoseOfAllThatIsRead() throws IOException {
    write("in/a.jsonl", "12345");
    write("in/b.txt", "12345");
    assertThat(list("in").bytes()).isEqualTo(12);
  }

  @Test
  void whatCannotBeReadIsTheUsersMistake() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    write("note.docx", "words");
    for (String name : List.of("gone", "empty", "note.docx")) {
      assertThatThrownBy(() -> list(name))
          .as(name)
          .isInstanceOf(UserError.class)
          .hasMessageContaining(name);
    }
    assertThatThrownBy(() -> InputFiles.of(List.of(), "out", new Configuration()))
        .isInstanceOf(UserError.class);
  }
}
