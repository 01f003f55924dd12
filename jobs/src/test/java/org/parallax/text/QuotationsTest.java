package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  private static List<String> quoted(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 2;
    }
    return Quotations.in(text, paragraphs).spans().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The mayor spoke of “a bad day” at the port.|a bad day",
        "The mayor spoke of \"a bad day\" at the port.|a bad day",
        "The mayor spoke of ‘a bad day’ at the port.|a bad day",
        "The mayor spoke of 'a bad day' at the port.|a bad day",
        "The mayor spoke of ``a bad day'' at the port.|a bad day",
        "Der Minister nannte es „ein Versehen“ und ging.|ein Versehen",
        "Le ministre parle d'un « malentendu » hier.|malentendu",
      })
  void everyKindOfMarkIsFound(String text, String expected) {
    assertThat(quoted(text)).containsExactly(expected);
  }

  @Test
  void anApostropheIsNeverAMark() {
    assertThat(quoted("The firm's drivers' union didn't want the '90s back, said O'Neil."))
        .isEmpty();
    assertThat(quoted("The firm’s drivers’ union didn’t want the ’90s back, said O’Neil."))
        .isEmpty();
    assertThat(quoted("Rock 'n' roll is for 'em, the workers' choice.")).isEmpty();
  }

  @Test
  void straightSingleMarksAreToldFromCurlyApostrophes() {
    assertThat(quoted("It sells ‘trust’ and 'hope' in the city’s shops, the owner’s 'only plan.'"))
        .containsExactly("trust", "hope", "only plan.");
  }

  @Test
  void aPluralPossessiveInsideSingleMarksDoesNotCloseThem() {
    assertThat(quoted("She read 'the workers' last letter' aloud."))
        .containsExactly("the workers' last letter");
  }

  @Test
  void aPartialQuotationMayBeOneWord() {
    assertThat(quoted("The board called it 'rubbish'.")).containsExactly("rubbish");
  }

  @Test
  void onlyTheOutermostOfNestedQuotationsIsKept() {
    assertThat(quoted("\"They said 'no' twice,\" the clerk said."))
        .containsExactly("They said 'no' twice,");
    assertThat(quoted("‘They said “no” twice,’ the clerk said."))
        .containsExactly("They said “no” twice,");
  }

  @Test
  void nestedMarksAreMarksToo() {
    String text = "\"They said 'no' twice,\" he said.";
    Quotations quotations = Quotations.in(text, List.of(new Span(0, text.length())));

    assertThat(quotations.isOpening(text.indexOf("'no"))).isTrue();
    assertThat(quotations.isClosing(text.indexOf("' twice"))).isTrue();
  }

  @Test
  void eachParagraphOfALongQuotationGivesItsOwnSpan() {
    assertThat(quoted("“First it rained.\n\n“Then it snowed,” she said."))
        .containsExactly("First it rained.", "Then it snowed,");
    assertThat(quoted("\"First it rained.\n\n\"Then it snowed,\" she said."))
        .containsExactly("First it rained.", "Then it snowed,");
    assertThat(quoted("'First it rained.\n\n'Then it snowed,' she said."))
        .containsExactly("First it rained.", "Then it snowed,");
  }

  @Test
  void aLostClosingMarkCostsOneSentenceOnly() {
    assertThat(quoted("She said: \"It is over. The crowd went home and the lights went out."))
        .containsExactly("It is over.");
    assertThat(quoted("\"It is over. The crowd went home, she said. The lights went out."))
        .containsExactly("It is over.");
    assertThat(quoted("So said \"the people of Gov. Roe. The crowd went home."))
        .containsExactly("the people of Gov. Roe.");
  }

  @Test
  void aParagraphThatBeginsWithAMarkAndNamesNoSpeakerIsQuotedToItsEnd() {
    assertThat(quoted("\"It is over. The crowd went home.\n\nNobody came back."))
        .containsExactly("It is over. The crowd went home.");
    assertThat(quoted("\"For years, as a \"civilian,\" I listened. I was bored."))
        .containsExactly("For years, as a \"civilian,\" I listened. I was bored.");
  }

  @Test
  void twoSingleMarksCloseADoubleOne() {
    assertThat(quoted("\"It rained,'' she said. \"It snowed.''"))
        .containsExactly("It rained,", "It snowed.");
    assertThat(quoted("“It rained,’’ she said. “It snowed.”"))
        .containsExactly("It rained,", "It snowed.");
    assertThat(quoted("\"He told me, 'Go.'\" she said.")).containsExactly("He told me, 'Go.'");
  }

  @Test
  void straightMarksInsideCurlyOnesAreNested() {
    assertThat(quoted("“I would never call him " + "\"short\" or old,” she said."))
        .containsExactly("I would never call him \"short\" or old,");
  }

  @Test
  void aSpaceInsideTheMarksIsForgiven() {
    assertThat(quoted("“ It rained. ”")).containsExactly("It rained.");
    assertThat(quoted("She said that \" it rained\" and left.")).containsExactly("it rained");
  }

  @Test
  void marksBetweenBlanksOpenAndCloseInTurn() {
    assertThat(
            quoted(
                "\" We mend it in May, \" she said, and called it \" a promise \" .\n\n"
                    + "The clerk spoke of \" no choice. \" \n\n\" It is late, and"))
        .containsExactly("We mend it in May,", "a promise", "no choice.", "It is late, and");
    // One mark alone inside a paragraph tells nothing.
    assertThat(quoted("A beam of 5 \" lay there.")).isEmpty();
  }

  @Test
  void inchesAndShortYearsOpenNothing() {
    assertThat(quoted("A 27\" screen and a 6'2\" guard of the '16 team stood there.")).isEmpty();
    assertThat(quoted("He spoke of the '47 percent' again.")).containsExactly("47 percent");
  }

  @Test
  void editorialInsertsStayInside() {
    assertThat(quoted("“He [the mayor] never ... (or seldom) came,” she said."))
        .containsExactly("He [the mayor] never ... (or seldom) came,");
  }

  @Test
  void marksWithoutWordsAreNoQuotation() {
    assertThat(quoted("")).isEmpty();
    assertThat(quoted("\"\" and \" \" and “…”")).isEmpty();
  }
}
