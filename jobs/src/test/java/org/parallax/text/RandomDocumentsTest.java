package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for any text at all, over a thousand documents of seeded word soup. */
class RandomDocumentsTest {

  private static final int DOCUMENTS = 1_000;

  private static final String[] WORDS = {
    "The",
    "firm",
    "said",
    "that",
    "it",
    "Roe",
    "denied",
    "helping",
    "according",
    "to",
    "told",
    "U.S.",
    "US",
    "Sen.",
    "Gov",
    "Jan.",
    "6",
    "No.",
    "a.m.",
    "J.",
    "D.C.",
    "Inc.",
    "e.g.",
    "H.R.",
    "$1.2bn",
    "US$20",
    "20,000",
    "3.5",
    "%",
    "10:30",
    "2016–17",
    "COVID-19",
    "Wi-Fi",
    "9/11",
    "don't",
    "couldn’t've",
    "Roe’s",
    "James'",
    "O’Brien",
    "’90s",
    "data—including",
    "yes--no",
    "https://example.org/a?b=1.",
    "www.example.com",
    "jane.doe@example.org",
    "@jane",
    "#vote",
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
    "(",
    ")",
    "[",
    "]",
    "*",
    "_",
    "**",
    ".",
    "...",
    "…",
    "?",
    "!",
    "?!",
    ",",
    ";",
    ":",
    "-",
    "—",
    "–",
    "&",
    "/",
    "$",
    "@",
    "#",
    "😀",
    "👍🏽",
    "👨‍👩‍👧",
    "🇺🇸",
    "❤️",
    "北京大学在中国。",
    "Привет",
    "مرحبا؟",
    "é",
    "e\u0301",
    "İ",
    "ß",
    "\ud83d",
    "\ude00",
    "\u200b",
    "\u00a0",
    "\u00ad",
    "\u200d",
    "\ufe0f",
    "\ufeff",
    "\u0001",
    "\u0007",
    "\u2028",
    "\r\n",
    "\n",
    "\t",
    "\n\n",
    "\n \n",
    "WAR",
    "SAID",
    "iPhone",
    "cannot"
  };

  private record Input(String text, String title, String standfirst, String language) {}

  private static List<Input> inputs(int seed) {
    Random random = new Random(seed);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String title = i % 3 == 0 ? soup(random, 8).replaceAll("\\s+", " ").strip() : "";
      String standfirst = i % 6 == 0 ? soup(random, 8).replaceAll("\\s+", " ").strip() : "";
      StringBuilder text = new StringBuilder();
      text.append(title).append(title.isEmpty() ? "" : "\n\n");
      text.append(standfirst).append(standfirst.isEmpty() ? "" : "\n\n");
      for (int paragraph = random.nextInt(4); paragraph > 0; paragraph--) {
        text.append(soup(random, 60)).append("\n\n");
      }
      inputs.add(
          new Input(
              text.toString(),
              title.isEmpty() ? null : title,
              standfirst.isEmpty() ? null : standfirst,
              i % 5 == 4 ? "de" : "en"));
    }
    return inputs;
  }

  private static String soup(Random random, int most) {
    StringBuilder soup = new StringBuilder();
    for (int left = random.nextInt(most); left > 0; left--) {
      soup.append(WORDS[random.nextInt(WORDS.length)]);
      soup.append(random.nextInt(3) > 0 ? " " : "");
    }
    return soup.toString();
  }

  private static Document annotate(Annotator annotator, Input input) {
    return annotator.annotate(input.text(), input.title(), input.standfirst(), input.language());
  }

  @Test
  void spansAreTrueAndEveryVisibleCharacterIsInOneToken() {
    Annotator annotator = new Annotator();
    int tokens = 0;
    for (Input input : inputs(11)) {
      Document document = annotate(annotator, input);
      List<Span> paragraphs = Annotator.paragraphs(input.text());
      int end = 0;
      int index = 0;
      for (Sentence sentence : document.sentences()) {
        Span paragraph = paragraphs.get(sentence.paragraphIndex());
        assertThat(sentence.index()).isEqualTo(index++);
        assertThat(sentence.tokens()).isNotEmpty();
        assertThat(sentence.start()).isEqualTo(sentence.tokens().get(0).start());
        assertThat(sentence.start()).isGreaterThanOrEqualTo(paragraph.start());
        assertThat(sentence.end()).isLessThanOrEqualTo(paragraph.end());
        for (Token token : sentence.tokens()) {
          assertThat(token.start()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
          assertBlank(input.text().substring(end, token.start()));
          assertThat(input.text().substring(token.start(), token.end())).isEqualTo(token.text());
          end = token.end();
          tokens++;
        }
        assertThat(end).isEqualTo(sentence.end());
      }
      assertBlank(input.text().substring(end));
    }
    assertThat(tokens).isGreaterThan(30_000);
  }

  private static void assertBlank(String between) {
    assertThat(between.chars().allMatch(c -> Characters.isSpace((char) c))).isTrue();
  }

  @Test
  void everyTokenHasOneVoiceThatItsSpeechesAgreeWith() {
    Annotator annotator = new Annotator();
    int looked = 0;
    for (Input input : inputs(12)) {
      Document document = annotate(annotator, input);
      if (quotationsOverlap(document)) {
        continue; // one in some hundred: a quotation over paragraphs around one of other marks
      }
      looked++;
      for (Sentence sentence : document.sentences()) {
        for (Token token : sentence.tokens()) {
          assertThat(token.voice()).isNotNull();
          boolean quoted =
              document.speeches().stream()
                  .anyMatch(
                      speech ->
                          speech.voice() == Voice.DIRECT_QUOTE
                              && speech.start() <= token.start()
                              && token.start() < speech.end());
          assertThat(token.voice() == Voice.DIRECT_QUOTE).as(token.toString()).isEqualTo(quoted);
          if (token.voice() == Voice.HEADLINE) {
            assertThat(sentence.segment()).isEqualTo(Segment.HEADLINE);
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(DOCUMENTS * 19 / 20);
  }

  private static boolean quotationsOverlap(Document document) {
    int end = 0;
    for (Speech speech : document.speeches()) {
      if (speech.voice() == Voice.DIRECT_QUOTE) {
        if (speech.start() < end) {
          return true;
        }
        end = speech.end();
      }
    }
    return false;
  }

  @Test
  void englishWordsHaveTagsAndLemmasAndOthersHaveNone() {
    Annotator annotator = new Annotator();
    for (Input input : inputs(13)) {
      boolean english = "en".equals(input.language());
      for (Sentence sentence : annotate(annotator, input).sentences()) {
        for (Token token : sentence.tokens()) {
          boolean word = Characters.isWord(token.text());
          assertThat(token.partOfSpeech() != null).isEqualTo(english);
          assertThat(token.lemma() != null).isEqualTo(english && word);
          assertThat(word && "PUNCT".equals(token.partOfSpeech())).isFalse();
        }
      }
    }
  }

  @Test
  void anAnnotatorForgetsAndTwoThreadsWithOneEachFindTheSame()
      throws InterruptedException, ExecutionException {
    List<Input> inputs = inputs(14);
    Annotator one = new Annotator();
    List<Document> expected = inputs.stream().map(input -> annotate(one, input)).toList();

    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<List<Document>>> found = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      found.add(
          threads.submit(
              () -> {
                Annotator own = new Annotator();
                return inputs.stream().map(input -> annotate(own, input)).toList();
              }));
    }
    threads.shutdown();
    for (Future<List<Document>> documents : found) {
      assertThat(documents.get()).isEqualTo(expected);
    }
    // What was annotated before changes nothing.
    for (int i = inputs.size() - 1; i >= 0; i -= 50) {
      assertThat(annotate(new Annotator(), inputs.get(i))).isEqualTo(expected.get(i));
    }
  }
}
