package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecordsTest {

  private static Page line(String json) {
    return JsonRecords.ofLine("a.jsonl", 7, json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Page> file(String json) {
    return JsonRecords.ofFile("a.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCanonicalFieldsAreRead() {
    Page page =
        line(
            """
            {"id": "x1", "url": "https://a.example/1", "outlet": "The Lamp", "title": "T",
             "text": "Body.", "published_at": "2026-03-01", "language": "en", "byline": "A. B.",
             "section": "News"}\
            """);
    assertThat(page)
        .isEqualTo(
            new Page(
                "a.jsonl",
                7,
                "x1",
                "https://a.example/1",
                "The Lamp",
                "T",
                "Body.",
                null,
                "2026-03-01",
                "record",
                "en",
                "A. B.",
                "News",
                0,
                null));
  }

  @ParameterizedTest
  @CsvSource({
    "_id, sourceRecord",
    "uri, sourceRecord",
    "link, url",
    "sourceurl, url",
    "source_domain, outlet",
    "hostname, outlet",
    "sitename, outlet",
    "publication, outlet",
    "source, outlet",
    "headline, title",
    "maintext, text",
    "body, text",
    "content, text",
    "article, text",
    "date_publish, publishedAt",
    "publishedAt, publishedAt",
    "dateTimePub, publishedAt",
    "published_utc, publishedAt",
    "date, publishedAt",
    "lang, language",
    "author, byline",
    "category, section",
    "HTML, html"
  })
  void theNamesOfOtherCollectorsAreKnown(String field, String component) throws Exception {
    Page page = line("{\"%s\": \"value\"}".formatted(field));
    assertThat(Page.class.getMethod(component).invoke(page)).isEqualTo("value");
    assertThat(page.unknownFieldCount()).isZero();
  }

  @Test
  void ofSeveralNamesTheFirstWithAValueWins() {
    assertThat(line("{\"maintext\": \"long\", \"text\": \"short\"}").text()).isEqualTo("long");
    assertThat(line("{\"maintext\": \" \", \"text\": \"short\"}").text()).isEqualTo("short");
    assertThat(line("{\"maintext\": null, \"text\": \"short\"}").text()).isEqualTo("short");
    assertThat(line("{\"outlet\": \"A\", \"source\": \"B\"}").outlet()).isEqualTo("A");
  }

  @Test
  void unknownFieldsAreCountedAndDoNoHarm() {
    Page page = line("{\"text\": \"t\", \"paywall\": true, \"shares\": 12}");
    assertThat(page.unknownFieldCount()).isEqualTo(2);
    assertThat(page.problem()).isNull();
  }

  @Test
  void aRecordWithoutIdIsKnownByItsPosition() {
    assertThat(line("{\"text\": \"t\"}").sourceRecord()).isEqualTo("7");
    assertThat(line("{\"id\": 12, \"text\": \"t\"}").sourceRecord()).isEqualTo("12");
    assertThat(line("{\"id\": \"\", \"text\": \"t\"}").sourceRecord()).isEqualTo("7");
  }

  @Test
  void aListIsJoinedAndAnObjectIsKnownByItsName() {
    Page page =
        line(
            """
            {"authors": ["Ann Lee", null, {"name": "Bo Day"}],
             "source": {"id": null, "name": "The Lamp"}, "sentences": ["One.", "Two."]}\
            """);
    assertThat(page.byline()).isEqualTo("Ann Lee\nBo Day");
    assertThat(page.outlet()).isEqualTo("The Lamp");
    assertThat(page.text()).isEqualTo("One.\nTwo.");
  }

  @Test
  void aDateThatIsMissingHasNoOrigin() {
    Page page = line("{\"text\": \"t\", \"published_at\": null}");
    assertThat(page.publishedAt()).isNull();
    assertThat(page.dateOrigin()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"[1]", "12", "\"text\"", "null", "true"})
  void aLineThatIsNoObjectIsBroken(String json) {
    Page page = line(json);
    assertThat(page.problem().reason()).isEqualTo(Rejection.Reason.BROKEN_RECORD);
    assertThat(page.problem().detail()).startsWith("Line 7 is a JSON ").endsWith(".");
    assertThat(page.sourceRecord()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"id\": \"a\"", "{id: 1}", "{\"a\": \"b}", "no JSON", "{'id': 'a'}"})
  void aLineThatIsNoJsonIsBrokenAndShown(String json) {
    Page page = line(json);
    assertThat(page.problem().reason()).isEqualTo(Rejection.Reason.BROKEN_RECORD);
    assertThat(page.problem().detail()).startsWith("Line 7: ");
    assertThat(page.problem().excerpt()).isEqualTo(json);
  }

  @Test
  void aLineWithSomethingBehindTheObjectIsBroken() {
    assertThat(line("{\"text\": \"one\"} {\"text\": \"two\"}").problem()).isNotNull();
    assertThat(line("{\"text\": \"one\"} and words").problem()).isNotNull();
  }

  @Test
  void aLineThatIsNotUtf8IsToldAndNotReplacedInSilence() {
    byte[] bytes = "{\"text\": \"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Page page = JsonRecords.ofLine("a.jsonl", 3, bytes);
    assertThat(page.problem().reason()).isEqualTo(Rejection.Reason.INVALID_ENCODING);
    assertThat(page.problem().detail()).contains("Line 3").contains("UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(line("\uFEFF{\"id\": \"first\", \"text\": \"t\"}").sourceRecord())
        .isEqualTo("first");
  }

  @Test
  void aLongExcerptIsCutAndHoldsNoLineBreaks() {
    Page page = line("{\"text\": \"a\tb" + "x".repeat(500));
    assertThat(page.problem().excerpt()).hasSize(200).doesNotContain("\t");
  }

  @Test
  void aFileMayHoldOneObjectSeveralOrAnArray() {
    assertThat(file("{\"id\": \"a\"}")).extracting(Page::sourceRecord).containsExactly("a");
    assertThat(file("{\"id\": \"a\"}\n{\"id\": \"b\"}"))
        .extracting(Page::sourceRecord)
        .containsExactly("a", "b");
    assertThat(file("[{\"id\": \"a\"}, {\"text\": \"t\"}]"))
        .extracting(Page::sourceRecord)
        .containsExactly("a", "2");
  }

  @Test
  void theWrappersOfFeedsAreOpened() {
    for (String wrapper :
        List.of(
            "{\"status\": \"ok\", \"articles\": [%s]}",
            "{\"articles\": {\"results\": [%s], \"page\": 1}}",
            "{\"data\": [%s]}",
            "{\"results\": [%s]}")) {
      assertThat(file(wrapper.formatted("{\"id\": \"a\"}, {\"id\": \"b\"}")))
          .as(wrapper)
          .extracting(Page::sourceRecord)
          .containsExactly("a", "b");
    }
  }

  @Test
  void anEmptyFileOrListHoldsNoRecords() {
    assertThat(file("")).isEmpty();
    assertThat(file("[]")).isEmpty();
    assertThat(file("{\"articles\": []}")).isEmpty();
  }

  @Test
  void aValueInAListThatIsNoObjectIsBrokenAndTheOthersAreRead() {
    assertThat(file("[{\"id\": \"a\"}, 12, {\"id\": \"b\"}]"))
        .extracting(page -> page.problem() == null ? page.sourceRecord() : "broken")
        .containsExactly("a", "broken", "b");
  }

  @Test
  void aFileThatIsCutOffKeepsWhatWasReadAndTellsTheRest() {
    List<Page> pages = file("{\"id\": \"a\"}\n{\"id\": ");
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).sourceRecord()).isEqualTo("a");
    assertThat(pages.get(1).problem().reason()).isEqualTo(Rejection.Reason.BROKEN_RECORD);
  }
}
