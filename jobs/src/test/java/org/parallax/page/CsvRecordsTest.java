package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  private static List<Page> pages(String csv) {
    CsvRecords records = CsvRecords.open(new StringReader(csv));
    var pages = new ArrayList<Page>();
    for (var row = records.next(); row != null; row = records.next()) {
      pages.add(CsvRecords.page("a.csv", pages.size() + 1L, row));
    }
    return pages;
  }

  @Test
  void cellsAreFoundByTheirColumnInAnyOrderAndCase() {
    Page page = pages("Text,OUTLET, Id \nBody.,The Lamp,x1\n").get(0);
    assertThat(page.text()).isEqualTo("Body.");
    assertThat(page.outlet()).isEqualTo("The Lamp");
    assertThat(page.sourceRecord()).isEqualTo("x1");
  }

  @Test
  void aCellMayHoldLinesCommasAndDoubledQuotationMarks() {
    List<Page> pages =
        pages("id,text\na,\"First line, with a comma.\n\nShe said \"\"no\"\".\"\nb,short\n");
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).text()).isEqualTo("First line, with a comma.\n\nShe said \"no\".");
    assertThat(pages.get(1).sourceRecord()).isEqualTo("b");
  }

  @Test
  void semicolonsAndTabsPartCellsAsWell() {
    assertThat(pages("id;outlet;text\na;The Lamp;Rain, again.\n").get(0).text())
        .isEqualTo("Rain, again.");
    assertThat(pages("id\toutlet\ttext\na\tThe Lamp\tRain, again.\n").get(0).text())
        .isEqualTo("Rain, again.");
  }

  @Test
  void semicolonsInsideOfQuotedTextDoNotDecide() {
    Page page = pages("id,outlet,text\na,The Lamp,\"One; two; three; four; five.\"\n").get(0);
    assertThat(page.text()).isEqualTo("One; two; three; four; five.");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    List<Page> pages = pages("id,text\r\na,one\r\nb,two\r\n");
    assertThat(pages).extracting(Page::text).containsExactly("one", "two");
  }

  @Test
  void emptyCellsAreMissingValues() {
    Page page = pages("id,outlet,title,text\n,\"\",,t\n").get(0);
    assertThat(page.sourceRecord()).isEqualTo("1");
    assertThat(page.outlet()).isNull();
    assertThat(page.title()).isNull();
  }

  @Test
  void aShortRowLacksItsLastCells() {
    Page page = pages("id,outlet,text\na,The Lamp\n").get(0);
    assertThat(page.problem()).isNull();
    assertThat(page.text()).isNull();
  }

  @Test
  void aRowWithSurplusCellsIsBrokenAndEmptyOnesDoNotCount() {
    List<Page> pages = pages("id,text\na,one,two\nb,one,,\n");
    assertThat(pages.get(0).problem().reason()).isEqualTo(Rejection.Reason.BROKEN_RECORD);
    assertThat(pages.get(0).problem().detail()).startsWith("Row 1 ");
    assertThat(pages.get(1).problem()).isNull();
  }

  @Test
  void aReplacedByteIsToldAsWrongEncoding() {
    Page page = pages("id,text\na,Caf\uFFFD\n").get(0);
    assertThat(page.problem().reason()).isEqualTo(Rejection.Reason.INVALID_ENCODING);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() {
    assertThat(pages("\uFEFFid,text\na,one\n").get(0).sourceRecord()).isEqualTo("a");
  }

  @Test
  void aCellMayBeAsLongAsAnArticle() {
    String text = "Rain fell on the town. ".repeat(20_000).strip();
    assertThat(pages("id,text\na,\"" + text + "\"\n").get(0).text()).isEqualTo(text);
  }

  @Test
  void aFileWithoutRowsOrWithoutAnythingHoldsNoRecords() {
    assertThat(pages("id,text\n")).isEmpty();
    assertThat(pages("")).isEmpty();
  }
}
