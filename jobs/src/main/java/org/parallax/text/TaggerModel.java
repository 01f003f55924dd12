package org.parallax.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a part-of-speech tagger has learnt: for each feature and tag a weight from -127 to 127.
 *
 * <p>Immutable and shared by all taggers of a JVM. On disk, zipped: a line that names the format,
 * the tags, the words that have one tag only, then the features by rising key, each as its distance
 * from the one before, the set of tags that it speaks for or against, and a byte for each. The same
 * model gives the same bytes.
 *
 * <p>Whole numbers, not fractions: sums do not depend on their order, and four tags share a long in
 * which one addition serves all four.
 */
public final class TaggerModel {

  private static final String FORMAT = "parallax-tagger-1";

  /** So many tags share a long: 16 bits for each. */
  private static final int LANES = 4;

  /** Longs of a row. A constant, so that the compiler unrolls the loops: twice as fast. */
  static final int WIDTH = 5;

  /** The treebank has 18. */
  private static final int MOST_TAGS = LANES * WIDTH;

  /**
   * Makes every weight positive; all tags of a sum have it equally often, so it decides nothing.
   */
  private static final int OFFSET = 128;

  private final List<String> tags;
  private final Map<String, Integer> plain;

  /** Bits of keys that the model has: small enough to stay close to the processor. */
  private final long[] filter = new long[1 << 14];

  /** Open addressing, at even places the keys (0 is none), behind each where its row begins. */
  private final int[] table;

  private final long[] weights;

  /**
   * A model of its features.
   *
   * @param tags names of the tags, at most 20
   * @param plain words in small letters that have one tag only, with its number
   * @param keys features, rising as unsigned numbers, none of them 0
   * @param weights a row of {@code tags.size()} for each
   */
  public TaggerModel(List<String> tags, Map<String, Integer> plain, int[] keys, byte[] weights) {
    this.tags = List.copyOf(tags);
    this.plain = Map.copyOf(plain);
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException(
          "A tagger has at most " + MOST_TAGS + " tags, not " + tags.size() + ": " + tags);
    }
    this.weights = new long[keys.length * WIDTH];
    for (int i = 0; i < weights.length; i++) {
      int tag = i % tags.size();
      this.weights[i / tags.size() * WIDTH + tag / LANES] +=
          (long) (weights[i] + OFFSET) << (16 * (tag % LANES));
    }
    table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 8];
    for (int i = 0; i < keys.length; i++) {
      int at = place(keys[i]);
      table[at] = keys[i];
      table[at + 1] = i * WIDTH;
      filter[bit(keys[i]) >> 6] |= 1L << bit(keys[i]);
    }
  }

  /** Where the key stands, or would stand. */
  private int place(int key) {
    int mask = table.length - 1;
    int at = (key << 1) & mask;
    while (table[at] != key && table[at] != 0) {
      at = (at + 2) & mask;
    }
    return at;
  }

  private static int bit(int key) {
    return (key * 0x9E3779B1) >>> 12;
  }

  /** The tags, by number. */
  public List<String> tags() {
    return tags;
  }

  /** The number of the only tag that a word in small letters has; -1 if it may have several. */
  int onlyTag(String word) {
    return plain.getOrDefault(word, -1);
  }

  /** Whether anything was learnt about a feature. */
  boolean knows(int key) {
    return table[place(key)] == key;
  }

  /** Adds to the scores of some tags. */
  void favour(Predicate<String> some, int by, long[] scores) {
    for (int tag = 0; tag < tags.size(); tag++) {
      if (some.test(tags.get(tag))) {
        scores[tag / LANES] += (long) by << (16 * (tag % LANES));
      }
    }
  }

  /** Scores of nothing yet, four tags to a long. */
  long[] scores() {
    return new long[WIDTH];
  }

  /**
   * Adds a feature's weights, if the model has it, to the score of each tag. A weight and its
   * offset stay below 256 and there are at most {@link TaggerFeatures#ALL} features, so a lane of
   * 65,535 has room for them and for {@link #favour}.
   *
   * @param from where the scores begin
   */
  void add(int key, long[] scores, int from) {
    int bit = bit(key);
    if ((filter[bit >> 6] & (1L << bit)) == 0) {
      return;
    }
    int at = place(key);
    if (table[at] == key) {
      int row = table[at + 1];
      for (int i = 0; i < WIDTH; i++) {
        scores[from + i] += weights[row + i];
      }
    }
  }

  /** The tag with the highest score, the first of equals. */
  int best(long[] scores) {
    int best = 0;
    long highest = -1;
    for (int tag = 0; tag < tags.size(); tag++) {
      long score = (scores[tag / LANES] >>> (16 * (tag % LANES))) & 0xffff;
      if (score > highest) {
        highest = score;
        best = tag;
      }
    }
    return best;
  }

  /** Reads a model. */
  public static TaggerModel read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16));
    String format = in.readUTF();
    if (!FORMAT.equals(format)) {
      throw new IOException("This is no model of the tagger but: " + format);
    }
    int tagCount = in.readUnsignedByte();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < tagCount; i++) {
      tags.add(in.readUTF());
    }
    Map<String, Integer> plain = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      plain.put(in.readUTF(), in.readUnsignedByte());
    }
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (i == 0 ? 0 : keys[i - 1]) + readGap(in);
    }
    byte[] weights = new byte[keys.length * tagCount];
    for (int i = 0; i < keys.length; i++) {
      int present = readGap(in);
      for (int tag = 0; tag < tagCount; tag++) {
        if ((present & (1 << tag)) != 0) {
          weights[i * tagCount + tag] = in.readByte();
        }
      }
    }
    return new TaggerModel(tags, plain, keys, weights);
  }

  /**
   * Writes a model as {@link #read} takes it.
   *
   * @param file is left open
   */
  public static void write(
      List<String> tags,
      SortedMap<String, Integer> plain,
      int[] keys,
      byte[] weights,
      OutputStream file)
      throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(file, 1 << 16);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeUTF(FORMAT);
    out.writeByte(tags.size());
    for (String tag : tags) {
      out.writeUTF(tag);
    }
    out.writeInt(plain.size());
    for (Map.Entry<String, Integer> word : plain.entrySet()) {
      out.writeUTF(word.getKey());
      out.writeByte(word.getValue());
    }
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      writeGap(out, keys[i] - (i == 0 ? 0 : keys[i - 1]));
    }
    int tagCount = tags.size();
    for (int i = 0; i < keys.length; i++) {
      int present = 0;
      for (int tag = 0; tag < tagCount; tag++) {
        present |= weights[i * tagCount + tag] != 0 ? 1 << tag : 0;
      }
      writeGap(out, present);
      for (int tag = 0; tag < tagCount; tag++) {
        if (weights[i * tagCount + tag] != 0) {
          out.writeByte(weights[i * tagCount + tag]);
        }
      }
    }
    out.flush();
    zip.finish();
  }

  /** Seven bits to a byte, the lowest first. */
  private static void writeGap(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      gap |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return gap;
      }
    }
  }
}
