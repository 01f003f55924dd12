package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockQuotesTest {

  private static final String BLOCK = "We will rebuild the old bridge before the winter comes.";

  private final Annotator annotator = new Annotator();

  private static List<String> blocks(String text) {
    return BlockQuotes.in(text, Annotator.paragraphs(text)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aParagraphThatAVerbAndAColonAnnounceIsQuoted() {
    assertThat(blocks("The mayor wrote on Monday:\n\n" + BLOCK)).containsExactly(BLOCK);
    assertThat(blocks("She continued:\n\n" + BLOCK + "\n\nThe town waits for it."))
        .containsExactly(BLOCK);
  }

  @Test
  void itsVerbStandsBeforeTheColon() {
    String text = "The mayor wrote on Monday:\n\n" + BLOCK;
    Document document = annotator.annotate(text, null, null, "en");

    assertThat(document.speeches()).hasSize(1);
    assertThat(document.speeches().get(0).verbStart()).isEqualTo(text.indexOf("wrote"));
    assertThat(document.speeches().get(0).cue()).isEqualTo(CueKind.VERB);
  }

  @Test
  void aMarkedQuotationBehindAColonHasThatVerbToo() {
    String text = "The mayor wrote on Monday:\n\n“" + BLOCK + "”";
    Document document = annotator.annotate(text, null, null, "en");

    assertThat(document.speeches())
        .extracting(Speech::verbStart)
        .containsExactly(text.indexOf("wrote"));
  }

  @Test
  void aPostWithItsSignatureIsQuotedWithoutIt() {
    assertThat(blocks("What a day! “Fine.” — Jane Roe (@roe) May 4, 2017"))
        .containsExactly("What a day! “Fine.”");
    assertThat(
            annotator
                .annotate("What a “day”! — Jane Roe (@roe) May 4, 2017", null, null, "en")
                .speeches())
        .hasSize(1);
  }

  @Test
  void otherParagraphsBehindColonsAreTheOutlets() {
    assertThat(blocks("Read more:\n\n" + BLOCK)).isEmpty();
    assertThat(blocks("Here is what we know:\n\n" + BLOCK)).isEmpty();
    assertThat(blocks("She said three things:\n\n" + BLOCK)).isEmpty();
    assertThat(blocks("The mayor wrote:\n\n“" + BLOCK + "”")).isEmpty();
    assertThat(blocks("The mayor wrote:\n\nShort one.")).isEmpty();
    assertThat(blocks("")).isEmpty();
  }
}
