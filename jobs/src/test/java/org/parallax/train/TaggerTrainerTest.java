package org.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.text.TaggerModel;

class TaggerTrainerTest {

  /** Sentences of word/TAG; ADJ^ is an adjective inside a name. */
  private static String treebank(String... sentences) {
    return Stream.of(sentences)
        .map(
            sentence -> {
              StringBuilder lines = new StringBuilder();
              lines.append("# text = ").append(sentence.replaceAll("/[A-Z^]+", "")).append('\n');
              int number = 0;
              for (String pair : sentence.split(" ")) {
                String[] parts = pair.split("/");
                boolean name = parts[1].endsWith("^");
                lines
                    .append(++number)
                    .append('\t')
                    .append(parts[0])
                    .append("\t_\t")
                    .append(parts[1].replace("^", ""))
                    .append('\t')
                    .append(name ? "NNP" : "_")
                    .append("\t_\t_\t_\t_\t_\n");
              }
              return lines.append('\n').toString();
            })
        .collect(Collectors.joining());
  }

  private static byte[] train(String treebank) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    TaggerTrainer.train(new BufferedReader(new StringReader(treebank)), model);
    return model.toByteArray();
  }

  private static final String TINY =
      treebank(
          "The/DET firm/NOUN paid/VERB Acme/PROPN ./PUNCT",
          "The/DET firm/NOUN sued/VERB Acme/PROPN ./PUNCT",
          "The/DET White/ADJ^ House/PROPN paid/VERB ./PUNCT",
          "The/DET army/NOUN paid/VERB ./PUNCT");

  @Test
  void theTagsAreThoseOfTheTreebankAndNameAdjectivesHaveTheirOwn() throws IOException {
    TaggerModel model = TaggerModel.read(new ByteArrayInputStream(train(TINY)));

    assertThat(model.tags()).containsExactly("ADJ*", "DET", "NOUN", "PROPN", "PUNCT", "VERB");
  }

  @Test
  void theSameTreebankGivesTheSameBytes() throws IOException {
    assertThat(train(TINY)).isEqualTo(train(TINY));
  }

  @Test
  void aFileWithoutSentencesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> train("no treebank\n"))
        .withMessageContaining("# text");
  }

  @Test
  void wordsOfSeveralTokensAndLeftOutOnesAreNoTokens() throws IOException {
    String withRanges =
        """
        # text = He cannot
        1\tHe\t_\tPRON\t_
        2-3\tcannot\t_\t_\t_
        2\tcan\t_\tAUX\t_
        3\tnot\t_\tPART\t_
        3.1\tgo\t_\tVERB\t_

        """;
    TaggerModel model = TaggerModel.read(new ByteArrayInputStream(train(withRanges)));

    assertThat(model.tags()).containsExactly("AUX", "PART", "PRON");
  }
}
