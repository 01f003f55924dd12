package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.text.Document;

class TargetSentimentTest {

  private static final TargetSentiment SENTIMENT = new TargetSentiment();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prosecutors charged Lindgren with fraud and bribery on Monday.|Lindgren|NEGATIVE",
        "Marlowe lied to voters about the scandal and betrayed the party.|Marlowe|NEGATIVE",
        "The report said Hallam was reckless, dishonest and unfit for the job.|Hallam|NEGATIVE",
        "Okoro won the prize and thanked the brilliant team.|Okoro|POSITIVE",
        "The council praised Verhoeven as a brave and honest leader.|Verhoeven|POSITIVE",
        "Everybody at the school loves Tamsin, a wonderful teacher.|Tamsin|POSITIVE",
        "Petrov said the meeting will begin on Tuesday.|Petrov|NEUTRAL",
        "Reporters asked Daniela Ruiz about the schedule on Monday.|Daniela Ruiz|NEUTRAL"
      })
  void plainCasesAreRight(String text, String target, Polarity polarity) {
    assertThat(Examples.tone(SENTIMENT, text, target).likeliest()).isEqualTo(polarity);
  }

  @Test
  void oneSentenceSpeaksDifferentlyOfTwoTargets() {
    String text = "Critics accused Marlowe of corruption, and voters praised Okoro as honest.";
    assertThat(Examples.tone(SENTIMENT, text, "Marlowe").balance())
        .isLessThan(Examples.tone(SENTIMENT, text, "Okoro").balance());
  }

  @Test
  void whoDoesItAndWhoSuffersItAreToldApart() {
    Tone praised = Examples.tone(SENTIMENT, "Voters praised Okoro on Monday.", "Okoro");
    Tone praising = Examples.tone(SENTIMENT, "Okoro praised voters on Monday.", "Okoro");
    assertThat(praised.positive()).isGreaterThan(praising.positive());
  }

  @Test
  void aNameMakesNoDifference() {
    Tone one = Examples.tone(SENTIMENT, "The union accused Marlowe of fraud.", "Marlowe");
    Tone other = Examples.tone(SENTIMENT, "The union accused Okoro of fraud.", "Okoro");
    assertThat(one).isEqualTo(other);
  }

  @Test
  void theSexOfAPronounMakesNoDifference() {
    Tone he = Examples.tone(SENTIMENT, "He was accused of fraud by the union.", "He");
    Tone she = Examples.tone(SENTIMENT, "She was accused of fraud by the union.", "She");
    assertThat(he).isEqualTo(she);
  }

  @Test
  void curlyMarksAreReadLikeStraightOnes() {
    Tone curly = Examples.tone(SENTIMENT, "“Okoro didn’t lie,” the judge said.", "Okoro");
    Tone straight = Examples.tone(SENTIMENT, "\"Okoro didn't lie,\" the judge said.", "Okoro");
    assertThat(curly).isEqualTo(straight);
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    String text = "Critics accused Marlowe of corruption, and voters praised Okoro as honest.";
    Document document = Examples.document(text);
    TargetSentiment fresh = new TargetSentiment();
    Tone first = fresh.score(document, 0, 16, 23);
    fresh.score(Examples.document("Okoro won."), 0, 0, 5);
    assertThat(fresh.score(document, 0, 16, 23)).isEqualTo(first);
  }

  @Test
  void aMentionInALaterSentenceIsCountedInCharactersOfTheArticle() {
    String text = "It rained.\n\nPolice charged Marlowe with fraud.";
    int start = text.indexOf("Marlowe");
    Tone alone = Examples.tone(SENTIMENT, "Police charged Marlowe with fraud.", "Marlowe");
    assertThat(SENTIMENT.score(Examples.document(text), 1, start, start + 7)).isEqualTo(alone);
  }

  @Test
  void aSpanOutsideTheSentenceIsRefused() {
    Document document = Examples.document("Okoro won.\n\nIt rained.");
    assertThatThrownBy(() -> SENTIMENT.score(document, 1, 0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0-5");
  }

  @Test
  void anotherLanguageIsRefused() {
    Document document =
        new Document("Okoro.", "de", Examples.document("Okoro.").sentences(), List.of());
    assertThatThrownBy(() -> SENTIMENT.score(document, 0, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"Okoro", "?", "Привет", "'s", "5"})
  void aSentenceOfOneWordHasATone(String text) {
    Tone tone = SENTIMENT.score(Examples.document(text), 0, 0, text.length());
    assertThat(tone.negative() + tone.neutral() + tone.positive()).isCloseTo(1, within(1e-9));
  }

  @Test
  void probabilitiesSumToOneWhateverTheWords() {
    String[] words = {
      "Okoro",
      "lied",
      "the",
      "\u201c",
      "\u201d",
      ",",
      "but",
      "not",
      "was",
      "praised",
      "by",
      "HORRIBLE",
      "U.S.",
      "\u2014",
      "n't",
      "who",
      "1,000",
      "war"
    };
    Random random = new Random(7);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder("Lind");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      Tone tone = Examples.tone(SENTIMENT, text.toString(), "Lind");
      assertThat(tone.negative() + tone.neutral() + tone.positive()).isCloseTo(1, within(1e-9));
      assertThat(tone.confidence()).isBetween(1.0 / 3, 1.0);
    }
  }

  /** A changed list under an old model would go unnoticed: retrain, see the model card. */
  @Test
  void theShippedModelWasTrainedWithTheWordListsOfToday() throws IOException {
    byte[] file = shipped();
    assertThat(TargetModel.of(file).lists()).isEqualTo(SentenceReading.listsHash());
    assertThat(file.length).isLessThan(400_000);
  }

  @Test
  void theShippedModelSurvivesWritingAndReading() throws IOException {
    TargetModel model = TargetModel.of(shipped());
    TargetModel again = TargetModel.of(model.toBytes());
    FeatureVector features =
        Examples.features(SENTIMENT, "The union accused Marlowe of fraud.", "Marlowe");
    assertThat(again.score(features)).isEqualTo(model.score(features));
    assertThat(again.toBytes()).isEqualTo(model.toBytes());
  }

  private static byte[] shipped() throws IOException {
    try (InputStream file =
        TargetSentimentTest.class.getResourceAsStream(
            "/org/parallax/models/target_sentiment.bin")) {
      return file.readAllBytes();
    }
  }
}
