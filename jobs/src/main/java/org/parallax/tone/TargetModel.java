package org.parallax.tone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic model over hashed features: three weights for each bucket, three
 * intercepts, one temperature.
 *
 * <p>Worked example: a vector with bucket 7 at value 1 and the weights (.8, 0, -.8) there, zero
 * intercepts, temperature 2, has the logits (.4, 0, -.4) and the probabilities (.472, .316, .212).
 *
 * <p>The file: lines {@code name value...} in ASCII, an empty line, then a gzip stream. The first
 * line is {@code parallax-target-sentiment 1} (format); then {@code bits} (width of the hash),
 * {@code lists} (content hashes of the word lists with which it was trained), {@code temperature},
 * {@code intercepts}, {@code scale} (the greatest weight), {@code buckets} (how many follow). In
 * the stream each bucket is the distance to the one before (seven bits a byte, the lowest first,
 * the high bit set where more follow) and three signed bytes q; a weight is scale * sign(q) *
 * (q/127)². It holds no text: buckets are hashes, and rare features are not kept.
 */
public final class TargetModel {

  private static final String MAGIC = "parallax-target-sentiment";
  private static final String VERSION = "1";
  private static final int CLASSES = 3;
  private static final int STEPS = 127;
  private static final int BUCKETS = FeatureVector.BUCKETS;
  private static final int CONTINUED = 0x80;

  private final byte[] weights;
  private final double[] steps;
  private final double scale;
  private final double[] intercepts;
  private final double temperature;
  private final String lists;

  private TargetModel(
      byte[] weights, double scale, double[] intercepts, double temperature, String lists) {
    this.weights = weights;
    this.scale = scale;
    this.intercepts = intercepts;
    this.temperature = temperature;
    this.lists = lists;
    this.steps = new double[2 * STEPS + 2];
    for (int q = -STEPS; q <= STEPS; q++) {
      steps[q + STEPS + 1] = scale * Math.signum((double) q) * q * q / (STEPS * STEPS);
    }
  }

  /**
   * A model from trained weights, rounded as the file rounds them.
   *
   * @param weights by bucket: negative, neutral, positive
   * @param intercepts negative, neutral, positive
   * @param temperature divides the logits: above 1 it takes confidence away
   */
  public static TargetModel of(
      Map<Integer, double[]> weights, double[] intercepts, double temperature) {
    double scale = 0;
    for (double[] three : weights.values()) {
      for (double weight : three) {
        scale = Math.max(scale, Math.abs(weight));
      }
    }
    byte[] rounded = new byte[CLASSES * BUCKETS];
    if (scale > 0) {
      for (Map.Entry<Integer, double[]> entry : weights.entrySet()) {
        for (int k = 0; k < CLASSES; k++) {
          double weight = entry.getValue()[k];
          long q = Math.round(STEPS * Math.sqrt(Math.abs(weight) / scale));
          rounded[CLASSES * entry.getKey() + k] = (byte) (weight < 0 ? -q : q);
        }
      }
    }
    return new TargetModel(
        rounded, scale, intercepts.clone(), temperature, SentenceReading.listsHash());
  }

  /** The tone that the model gives a target. */
  Tone score(FeatureVector features) {
    double[] logits = intercepts.clone();
    int[] buckets = features.buckets();
    float[] values = features.values();
    for (int i = 0; i < buckets.length; i++) {
      int at = CLASSES * buckets[i];
      for (int k = 0; k < CLASSES; k++) {
        logits[k] += steps[weights[at + k] + STEPS + 1] * values[i];
      }
    }
    return softmax(logits, temperature);
  }

  /** Probabilities of logits divided by a temperature. */
  public static Tone softmax(double[] logits, double temperature) {
    double greatest = Math.max(logits[0], Math.max(logits[1], logits[2]));
    double[] odds = new double[CLASSES];
    double sum = 0;
    for (int k = 0; k < CLASSES; k++) {
      odds[k] = Math.exp((logits[k] - greatest) / temperature);
      sum += odds[k];
    }
    return new Tone(odds[0] / sum, odds[1] / sum, odds[2] / sum);
  }

  /** Content hashes of the word lists that the model was trained with. */
  String lists() {
    return lists;
  }

  /** The model as the bytes of its file: the same model gives the same bytes. */
  public byte[] toBytes() {
    List<Integer> kept = new ArrayList<>();
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      int at = CLASSES * bucket;
      if (weights[at] != 0 || weights[at + 1] != 0 || weights[at + 2] != 0) {
        kept.add(bucket);
      }
    }
    String head =
        String.format(
            Locale.ROOT,
            "%s %s%nbits %d%nlists %s%ntemperature %s%nintercepts %s %s %s%nscale %s%nbuckets"
                + " %d%n%n",
            MAGIC,
            VERSION,
            FeatureVector.BITS,
            lists,
            temperature,
            intercepts[0],
            intercepts[1],
            intercepts[2],
            scale,
            kept.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.replace("\r\n", "\n").getBytes(StandardCharsets.US_ASCII));
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      int before = 0;
      for (int bucket : kept) {
        int distance = bucket - before;
        while (distance >= CONTINUED) {
          stream.write((distance & (CONTINUED - 1)) | CONTINUED);
          distance >>>= 7;
        }
        stream.write(distance);
        stream.write(weights, CLASSES * bucket, CLASSES);
        before = bucket;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A stream in memory failed.", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a model's file.
   *
   * @throws IllegalArgumentException if it is none, or of another format
   */
  public static TargetModel of(byte[] file) {
    int end = Math.min(1, file.length);
    while (end < file.length && !(file[end] == '\n' && file[end - 1] == '\n')) {
      end++;
    }
    Map<String, String> head = new TreeMap<>();
    for (String line : new String(file, 0, end, StandardCharsets.US_ASCII).split("\n")) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        head.put(line.substring(0, blank), line.substring(blank + 1));
      }
    }
    if (!VERSION.equals(head.get(MAGIC))
        || !String.valueOf(FeatureVector.BITS).equals(head.get("bits"))) {
      throw new IllegalArgumentException(
          "This is no model of target sentiment, or one of another version.");
    }
    String[] intercepts = head.get("intercepts").split(" ");
    byte[] weights = new byte[CLASSES * BUCKETS];
    try (InputStream stream =
        new GZIPInputStream(new ByteArrayInputStream(file, end + 1, file.length - end - 1))) {
      int bucket = 0;
      for (int left = Integer.parseInt(head.get("buckets")); left > 0; left--) {
        bucket += distance(stream);
        if (stream.readNBytes(weights, CLASSES * bucket, CLASSES) < CLASSES) {
          throw new IllegalArgumentException("The model of target sentiment is cut off.");
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The model of target sentiment cannot be read.", e);
    }
    return new TargetModel(
        weights,
        Double.parseDouble(head.get("scale")),
        new double[] {
          Double.parseDouble(intercepts[0]),
          Double.parseDouble(intercepts[1]),
          Double.parseDouble(intercepts[2])
        },
        Double.parseDouble(head.get("temperature")),
        head.get("lists"));
  }

  private static int distance(InputStream stream) throws IOException {
    int distance = 0;
    int shift = 0;
    int next;
    do {
      next = stream.read();
      if (next < 0) {
        throw new IllegalArgumentException("The model of target sentiment is cut off.");
      }
      distance |= (next & (CONTINUED - 1)) << shift;
      shift += 7;
    } while (next >= CONTINUED);
    return distance;
  }
}
