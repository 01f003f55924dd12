package org.parallax.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Sentiment of a sentence towards a target in it, a name or a pronoun.
 *
 * <p>Worked example: in "Critics accused the mayor of fraud, and the union praised the rescuers"
 * the mayor is spoken of negatively and the rescuers positively, while VADER gives the sentence one
 * figure for both.
 *
 * <p>Source: logistic regression (Spark MLlib) on target-position n-grams and word lists, trained
 * on NewsMTSC (Hamborg and Donnay 2021, MIT licence); figures in {@code
 * data/models/target_sentiment.md}.
 *
 * <p>Caveats: right in about seven of ten cases; {@link Tone#verdict} abstains where it is unsure,
 * and is right in about eight of ten. Trained on US political news: elsewhere it may be weaker. A
 * place, day or office in a dark sentence is often called negative too: ask for actors. It says how
 * the sentence speaks of the target, be it in the outlet's voice or in a source's.
 *
 * <p>Not thread-safe, as it keeps the last sentence: one for each task. The model is loaded once
 * for each JVM.
 */
public final class TargetSentiment {

  private static final String MODEL = "/org/parallax/models/target_sentiment.bin";

  private final TargetModel model;
  private Optional<SentenceReading> last = Optional.empty();

  /** With the model that ships with Parallax. */
  public TargetSentiment() {
    this(Shipped.MODEL);
  }

  /** With a model of the user's own. */
  public TargetSentiment(TargetModel model) {
    this.model = model;
  }

  private static final class Shipped {
    static final TargetModel MODEL = load();

    private static TargetModel load() {
      try (InputStream file = TargetSentiment.class.getResourceAsStream(TargetSentiment.MODEL)) {
        if (file == null) {
          throw new IllegalStateException("Not on the class path: " + TargetSentiment.MODEL);
        }
        return TargetModel.of(file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(TargetSentiment.MODEL, e);
      }
    }
  }

  /**
   * The tone towards a mention.
   *
   * @param document an English article
   * @param sentenceIndex sentence that holds the mention, see {@code entity.Mention}
   * @param start first character of the mention in the article's text
   * @param end one past the last
   * @throws IllegalArgumentException if the sentence holds no token of the span, or the article is
   *     not English
   */
  public Tone score(Document document, int sentenceIndex, int start, int end) {
    if (!document.isEnglish()) {
      throw new IllegalArgumentException("Target sentiment reads English only.");
    }
    return score(document.sentences().get(sentenceIndex), start, end);
  }

  private Tone score(Sentence sentence, int start, int end) {
    return model.score(features(sentence, start, end));
  }

  /** The hashed features of a mention: what the model sees, and all that it is trained on. */
  public FeatureVector features(Sentence sentence, int start, int end) {
    List<Token> tokens = sentence.tokens();
    int first = -1;
    int lastToken = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() < end && start < tokens.get(i).end()) {
        first = first < 0 ? i : first;
        lastToken = i;
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "Sentence %d (%d-%d) holds no token of the mention %d-%d."
              .formatted(sentence.index(), sentence.start(), sentence.end(), start, end));
    }
    return TargetFeatures.of(reading(tokens), first, lastToken);
  }

  @SuppressWarnings("ReferenceEquality")
  private SentenceReading reading(List<Token> tokens) {
    // The same list, not an equal one: comparing tokens would cost more than reading them.
    if (last.isEmpty() || last.get().tokens != tokens) {
      last = Optional.of(new SentenceReading(tokens));
    }
    return last.get();
  }
}
