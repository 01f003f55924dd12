package org.parallax;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.parallax.article.Articles;
import org.parallax.evaluate.FramesGold;
import org.parallax.table.Publication;
import org.parallax.tone.TargetGold;
import org.parallax.train.FramesTrainer;
import org.parallax.train.TaggerTrainer;
import org.parallax.train.TargetSentimentTrainer;

/** Makes a model out of a user's labels and tells how good it is on labels it has not seen. */
final class Training {
  private final PrintStream out;

  Training(PrintStream out) {
    this.out = out;
  }

  /** Part of speech, from a treebank. */
  void tagger(String treebank, String model) {
    var made = new ByteArrayOutputStream();
    try (var reader =
        new BufferedReader(new InputStreamReader(Labels.open(treebank), StandardCharsets.UTF_8))) {
      out.println(TaggerTrainer.train(reader, made));
    } catch (IOException e) {
      throw Labels.unreadable(treebank, e);
    }
    write(model, made.toByteArray());
  }

  /** Sentiment towards a target, from sentences with labelled targets. */
  void targetSentiment(String gold, String model) {
    try (Session session = Session.open()) {
      var trained =
          TargetSentimentTrainer.train(session.spark(), TargetGold.of(gold, Labels.text(gold)));
      out.print(trained.heldOut().text());
      write(model, trained.model().toBytes());
    }
  }

  /**
   * Frames, from labelled articles of a run.
   *
   * @param run directory of a run over the labelled articles
   */
  void frames(String gold, Settings run, String model) {
    try (Session session = Session.open();
        Publication publication =
            Publication.open(session.spark(), run.output(), run.runId(), run.startedAt(), true)) {
      var trained =
          FramesTrainer.train(
              session.spark(),
              publication.read(Articles.TABLE),
              FramesGold.of(gold, Labels.text(gold)));
      Labels.print(out, trained.scores());
      var made = new ByteArrayOutputStream();
      trained.model().save(made);
      write(model, made.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("Memory cannot be written", e);
    }
  }

  private void write(String model, byte[] bytes) {
    Path path = new Path(model);
    try (OutputStream file = path.getFileSystem(new Configuration()).create(path, true)) {
      file.write(bytes);
    } catch (IOException e) {
      throw new UserError(
          "The model %s cannot be written (%s); choose another --output."
              .formatted(model, e.getMessage()),
          e);
    }
    out.printf("Model:   %s (%,d bytes)%n", model, bytes.length);
  }
}
