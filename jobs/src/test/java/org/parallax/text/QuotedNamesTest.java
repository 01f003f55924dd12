package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNamesTest {

  private final Annotator annotator = new Annotator();

  private List<String> spoken(Document document) {
    return document.speeches().stream()
        .filter(speech -> speech.voice() == Voice.DIRECT_QUOTE)
        .map(speech -> document.text().substring(speech.start(), speech.end()))
        .toList();
  }

  private static List<String> quotedWords(Document document) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.voice() == Voice.DIRECT_QUOTE)
        .map(Token::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His 'Harbour First' approach has few friends.",
        "She saw the film \"The Long Road\" twice.",
        "The hit song “Rain” was played.",
        "His new book, \"The Last Ferry,\" sells well.",
        "He sailed with Joe \"Bud\" Smith last year.",
        "She used the word \"terrorist\" three times.",
        "The phrase \"as soon as possible\" means nothing.",
        "The so-called \"Green Harbour Deal\" failed.",
        "The raid, called \"Operation Cold Night\", failed.",
        "He belongs to a group known as “The Owls”.",
        "He hosts \"The Morning Bell\" every day.",
        "She spoke on \"Meet the Town\" on Sunday.",
        "Speaking on “Meet the Town,” she looked tired.",
        "The mayor told \"Meet the Town\" on Sunday that it rained.",
        "The \"Big Harbour\" plan was dropped.",
        "They will replace \"The Morning Bell\" with music.",
        "“The Morning Bell” has been on air for years.",
      })
  void namesTitlesAndMentionsAreNotSpeech(String text) {
    Document document = annotator.annotate(text, null, null, "en");

    assertThat(spoken(document)).isEmpty();
    assertThat(quotedWords(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Go Home,\" she said.",
        "The crowd shouted \"God Is Great\" and ran.",
        "She called him a \"Total Fool\" on Monday.",
        "In what he called \"Harbour Day\" nobody worked.",
        "He dismissed the \"Rocket Roe\" comment.",
        "The \"experts\" have left.",
        "The harbour is \"clean and safe\" now.",
        "“No.”",
        "She said: \"Yes.\"",
        "He asked, \"Why Me?\"",
      })
  void speechAndScareQuotesStayQuotations(String text) {
    assertThat(spoken(annotator.annotate(text, null, null, "en"))).hasSize(1);
  }

  @Test
  void aHeadlineInTitleCaseTakesItsNamesFromTheBody() {
    String title = "Mayor Drops 'Big Harbour' Plan After 'Bad Night'";
    String text = title + "\n\nThe mayor dropped the “Big Harbour” plan.";

    Document document = annotator.annotate(text, title, null, "en");

    assertThat(spoken(document)).containsExactly("Bad Night");
    assertThat(document.sentences().get(0).tokens())
        .filteredOn(token -> token.text().equals("Harbour"))
        .extracting(Token::voice)
        .containsExactly(Voice.HEADLINE);
  }

  @Test
  void aNameInsideAReportBelongsToTheReport() {
    Document document =
        annotator.annotate("He said the \"Big Harbour\" plan was dead.", null, null, "en");

    assertThat(document.speeches())
        .extracting(Speech::voice)
        .containsExactly(Voice.INDIRECT_SPEECH);
    assertThat(document.text().substring(document.speeches().get(0).start()))
        .isEqualTo("the \"Big Harbour\" plan was dead.");
  }

  @Test
  void otherLanguagesKeepAllQuotations() {
    assertThat(spoken(annotator.annotate("Der Film „Der Weg“ ist lang.", null, null, "de")))
        .containsExactly("Der Weg");
  }
}
