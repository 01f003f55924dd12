package org.parallax.frame;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.UserError;
import org.parallax.cue.Cue;
import org.parallax.text.Document;

/**
 * A user's frames, learnt from articles that the user has labelled: one logistic regression per
 * frame.
 *
 * <p>Worked example: {@code FramesModel.load(stream, "climate.tsv").score(document, cues)} may give
 * {@code {conflict=.81, morality=.07}}; the article {@linkplain #present has} conflict where .81
 * reaches the threshold that did best in training.
 *
 * <p>The file is text, parted by tabs: a line for each frame with threshold and intercept, then a
 * line for each term with center, scale and one weight per frame. Numbers are written so that they
 * are read back exactly.
 *
 * <p>Caveat: it knows the topics of the articles that it has seen: labels about climate say little
 * about crime. Probabilities are those of a small training set; compare them within a frame, not
 * between frames.
 */
public final class FramesModel {

  private static final String FORMAT = "# parallax frames model 1";
  private static final int FRAME_CELLS = 4;
  private static final int TERM_CELLS = 4;

  /**
   * What was learnt of one frame.
   *
   * @param name column of the gold
   * @param threshold from which probability on an article has it
   * @param intercept margin of an article that stands at the origin
   * @param weights by dimension of the space
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers that nobody compares
  public record Frame(String name, double threshold, double intercept, double[] weights) {}

  private final FrameSpace space;
  private final List<Frame> frames;

  /** A model of frames over one space. */
  public FramesModel(FrameSpace space, List<Frame> frames) {
    this.space = space;
    this.frames = List.copyOf(frames);
  }

  /**
   * Reads a model.
   *
   * @param name what to call the stream in a complaint
   * @throws UserError if it is no frames model
   */
  public static FramesModel load(InputStream stream, String name) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    if (!FORMAT.equals(reader.readLine())) {
      throw new UserError(
          "%s is no frames model; make one with 'parallax train frames'.".formatted(name));
    }
    List<String[]> heads = new ArrayList<>();
    List<String[]> terms = new ArrayList<>();
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("frame") && cells.length == FRAME_CELLS) {
        heads.add(cells);
      } else if (cells[0].equals("term") && cells.length == TERM_CELLS + heads.size()) {
        terms.add(cells);
      } else {
        throw new UserError("Line %d of the frames model %s is broken.".formatted(number, name));
      }
    }
    try {
      return of(heads, terms);
    } catch (NumberFormatException e) {
      throw new UserError("The frames model %s is broken: %s.".formatted(name, e.getMessage()), e);
    }
  }

  private static FramesModel of(List<String[]> heads, List<String[]> terms) {
    List<FrameSpace.Dimension> dimensions = new ArrayList<>();
    for (String[] cells : terms) {
      dimensions.add(
          new FrameSpace.Dimension(
              cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
    }
    List<Frame> frames = new ArrayList<>();
    for (int frame = 0; frame < heads.size(); frame++) {
      int column = TERM_CELLS + frame;
      String[] cells = heads.get(frame);
      frames.add(
          new Frame(
              cells[1],
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3]),
              terms.stream().mapToDouble(term -> Double.parseDouble(term[column])).toArray()));
    }
    return new FramesModel(new FrameSpace(dimensions), frames);
  }

  /** Writes the model; the stream stays open. */
  public void save(OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write(FORMAT + "\n");
    for (Frame frame : frames) {
      out.write("frame\t%s\t%s\t%s\n".formatted(frame.name, frame.threshold, frame.intercept));
    }
    List<FrameSpace.Dimension> dimensions = space.dimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      FrameSpace.Dimension dimension = dimensions.get(i);
      out.write(
          "term\t%s\t%s\t%s".formatted(dimension.name(), dimension.center(), dimension.scale()));
      for (Frame frame : frames) {
        out.write("\t" + frame.weights[i]);
      }
      out.write("\n");
    }
    out.flush();
  }

  /** The frames that the model knows, in the order of the gold. */
  public List<String> frames() {
    return frames.stream().map(Frame::name).toList();
  }

  /** From which probability on an article has a frame. */
  public double threshold(String frame) {
    return frames.stream()
        .filter(known -> known.name.equals(frame))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown frame: " + frame))
        .threshold;
  }

  /**
   * How probable each frame is in an English document, 0..1.
   *
   * @param cues the cues that were found in it
   */
  public SortedMap<String, Double> score(Document document, List<Cue> cues) {
    return score(FrameTerms.of(document, cues));
  }

  /** The same from the terms of a document, as {@link FrameTerms} gives them. */
  public SortedMap<String, Double> score(SortedMap<String, Double> terms) {
    FrameSpace.Point point = space.point(terms);
    SortedMap<String, Double> probabilities = new TreeMap<>();
    for (Frame frame : frames) {
      double margin = frame.intercept;
      for (int i = 0; i < point.indices().length; i++) {
        margin += frame.weights[point.indices()[i]] * point.values()[i];
      }
      probabilities.put(frame.name, 1 / (1 + Math.exp(-margin)));
    }
    return Collections.unmodifiableSortedMap(probabilities);
  }

  /** The frames whose probability reaches their threshold. */
  public SortedSet<String> present(SortedMap<String, Double> probabilities) {
    SortedSet<String> present = new TreeSet<>();
    for (Frame frame : frames) {
      if (probabilities.getOrDefault(frame.name, 0.0) >= frame.threshold) {
        present.add(frame.name);
      }
    }
    return present;
  }

  /**
   * The terms that speak most for a frame, for a reader who asks what the model has learnt.
   *
   * @param count how many
   */
  public List<String> heaviest(String frame, int count) {
    Frame known =
        frames.stream()
            .filter(one -> one.name.equals(frame))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Unknown frame: " + frame));
    Integer[] order = new Integer[known.weights.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(known.weights[b], known.weights[a]));
    return Arrays.stream(order)
        .limit(count)
        .map(index -> space.dimensions().get(index).name())
        .toList();
  }
}
