package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static final String TITLE = "Memo Exposes 'Hidden' Ties Between Acme and the U.S. Army";
  private static final String STANDFIRST = "Acme calls it “a ploy”. Others agree.";
  private static final String BODY =
      "The memo shows ties between Acme and the army, a paper said on Monday.\n\n"
          + "Acme said it was \"not aware\" of the ties. The firm’s data—including names—is safe.";
  private static final String TEXT = TITLE + "\n\n" + STANDFIRST + "\n\n" + BODY;

  private final Annotator annotator = new Annotator();

  private Document document() {
    return annotator.annotate(TEXT, TITLE, STANDFIRST, "en");
  }

  private static Token token(Document document, String text) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theHeadlineIsOneSentenceAndTheStandfirstMayHaveSeveral() {
    assertThat(document().sentences())
        .extracting(Sentence::segment)
        .containsExactly(
            Segment.HEADLINE,
            Segment.STANDFIRST,
            Segment.STANDFIRST,
            Segment.BODY,
            Segment.BODY,
            Segment.BODY);
    assertThat(document().sentences())
        .extracting(Sentence::paragraphIndex)
        .containsExactly(0, 1, 1, 2, 3, 3);
    assertThat(document().textOf(document().sentences().get(0))).isEqualTo(TITLE);
  }

  @Test
  void eachWordHasAVoice() {
    Document document = document();

    assertThat(token(document, "Memo").voice()).isEqualTo(Voice.HEADLINE);
    assertThat(token(document, "Hidden").voice()).isEqualTo(Voice.DIRECT_QUOTE);
    assertThat(token(document, "ploy").voice()).isEqualTo(Voice.DIRECT_QUOTE);
    assertThat(token(document, "agree").voice()).isEqualTo(Voice.NARRATOR);
    assertThat(token(document, "memo").voice()).isEqualTo(Voice.INDIRECT_SPEECH);
    assertThat(token(document, "aware").voice()).isEqualTo(Voice.DIRECT_QUOTE);
    assertThat(token(document, "safe").voice()).isEqualTo(Voice.NARRATOR);
  }

  @Test
  void aHeadlineInTitleCaseIsTaggedAsRunningText() {
    assertThat(token(document(), "Exposes").partOfSpeech()).isEqualTo("VERB");
    assertThat(token(document(), "Exposes").lemma()).isEqualTo("expose");
    assertThat(token(document(), "Acme").partOfSpeech()).isEqualTo("PROPN");
  }

  @Test
  void theCliticAndThePunctuationAreNoWords() {
    Document document = annotator.annotate("Roe’s plan isn't new.", null, null, "en");

    assertThat(document.sentences().get(0).wordCount()).isEqualTo(5);
    assertThat(token(document, "’s").normal()).isNull();
    assertThat(token(document, "n't").normal()).isEqualTo("not");
    assertThat(token(document, ".").lemma()).isNull();
  }

  @Test
  void otherLanguagesHaveTokensAndQuotationsButNoTags() {
    Document document =
        annotator.annotate("Der Minister sagte: „Das ist falsch.“ Er ging.", null, null, "de");

    assertThat(document.sentences()).hasSize(2);
    assertThat(document.speeches()).hasSize(1);
    assertThat(token(document, "falsch").partOfSpeech()).isNull();
    assertThat(token(document, "falsch").lemma()).isNull();
    assertThat(token(document, "falsch").normal()).isEqualTo("falsch");
    assertThat(token(document, "falsch").voice()).isEqualTo(Voice.DIRECT_QUOTE);
  }

  @Test
  void emptyAndTinyTextsAreNoTrouble() {
    assertThat(annotator.annotate("", null, null, "en").sentences()).isEmpty();
    assertThat(annotator.annotate(" \n\n ", null, "", "en").sentences()).isEmpty();
    assertThat(annotator.annotate("Word", "Word", null, "en").sentences()).hasSize(1);
    assertThat(annotator.annotate("'", null, null, "en").speeches()).isEmpty();
  }

  @Test
  void aTitleThatTheTextDoesNotHoldIsAMistakeOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> annotator.annotate("Some text.", "Other title", null, "en"));
  }

  @Test
  void offsetsAreTrueAndTokensCoverEveryVisibleCharacterOfAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      String language = round % 3 == 0 ? "fr" : "en";
      Document document = annotator.annotate(text, null, null, language);

      assertThat(document).isEqualTo(new Annotator().annotate(text, null, null, language));
      boolean[] covered = new boolean[text.length()];
      int end = 0;
      for (Sentence sentence : document.sentences()) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.tokens().get(0).start()).isEqualTo(sentence.start());
        for (Token token : sentence.tokens()) {
          assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
          assertThat(token.start()).isGreaterThanOrEqualTo(end);
          end = token.end();
          java.util.Arrays.fill(covered, token.start(), token.end(), true);
        }
        assertThat(end).isEqualTo(sentence.end());
      }
      for (int i = 0; i < text.length(); i++) {
        assertThat(covered[i] || Characters.isSpace(text.charAt(i))).isTrue();
      }
      for (Speech speech : document.speeches()) {
        assertThat(text.substring(speech.start(), speech.end())).isNotBlank();
      }
      assertSpeechesDoNotOverlap(document.speeches());
    }
  }

  private static void assertSpeechesDoNotOverlap(List<Speech> speeches) {
    for (int i = 1; i < speeches.size(); i++) {
      assertThat(speeches.get(i).start()).isGreaterThanOrEqualTo(speeches.get(i - 1).end());
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "The",
      "U.S.",
      "said",
      "that",
      "it",
      "Roe",
      "’s",
      "n't",
      "\"",
      "“",
      "”",
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "``",
      "''",
      ".",
      "...",
      "…",
      ",",
      "?",
      "!",
      "—",
      "-",
      "(",
      ")",
      "*",
      "\n\n",
      " ",
      " ",
      " ",
      " ",
      "according",
      "to",
      "told",
      "paid",
      "20,000",
      "$5",
      "@me",
      "www.a.org",
      "http://",
      "😀",
      "\ud83d",
      "北京",
      "。",
      "é",
      "İ",
      "Mr.",
      "No.",
      "a.m.",
      "\u200b",
      "\u00a0",
      ";",
      ":",
      "denied",
      "helping",
      "&"
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
