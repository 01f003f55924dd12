package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTest {

  @Test
  void theExampleHasFourWords() {
    assertThat(WordCount.of("It isn't $1.2bn.", "en")).isEqualTo(4);
  }

  @Test
  void theCountIsTheSumOfTheSentencesCounts() {
    String text = "Roe's plan—the firm’s \"only\" one—isn't new.\n\nIt said 'no'. The U.S. agreed.";

    for (String language : new String[] {"en", "fr"}) {
      long sum =
          new Annotator()
              .annotate(text, null, null, language).sentences().stream()
                  .mapToLong(Sentence::wordCount)
                  .sum();
      assertThat(WordCount.of(text, language)).isEqualTo(sum);
    }
  }
}
