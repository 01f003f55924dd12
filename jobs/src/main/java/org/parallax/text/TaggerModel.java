package org.parallax.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a part-of-speech tagger has learnt: for each feature and tag a weight from -127 to 127.
 *
 * <p>Immutable and shared by all taggers of a JVM. On disk, zipped: a line that names the format,
 * the tags, then the features by rising key, each as its distance from the one before, the set of
 * tags that it speaks for or against, and a byte for each. The same model gives the same bytes.
 *
 * <p>Whole numbers, not fractions: sums do not depend on their order, and a million weights take a
 * megabyte.
 */
public final class TaggerModel {

  private static final String FORMAT = "parallax-tagger-1";

  private final List<String> tags;

  /** Open addressing; 0 is no key. */
  private final int[] table;

  private final int[] rows;
  private final byte[] weights;

  /**
   * A model of its features.
   *
   * @param tags names of the tags, at most 32
   * @param keys features, rising as unsigned numbers, none of them 0
   * @param weights a row of {@code tags.size()} for each
   */
  public TaggerModel(List<String> tags, int[] keys, byte[] weights) {
    this.tags = List.copyOf(tags);
    this.weights = weights.clone();
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    table = new int[size];
    rows = new int[size];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & (size - 1);
      while (table[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      table[at] = keys[i];
      rows[at] = i * tags.size();
    }
  }

  /** The tags, by number. */
  public List<String> tags() {
    return tags;
  }

  /** Adds a feature's weights, if the model has it, to the score of each tag. */
  void add(int key, int[] scores) {
    int mask = table.length - 1;
    int at = key & mask;
    while (table[at] != 0) {
      if (table[at] == key) {
        int row = rows[at];
        for (int tag = 0; tag < scores.length; tag++) {
          scores[tag] += weights[row + tag];
        }
        return;
      }
      at = (at + 1) & mask;
    }
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
    return new TaggerModel(tags, keys, weights);
  }

  /**
   * Writes a model as {@link #read} takes it.
   *
   * @param file is left open
   */
  public static void write(List<String> tags, int[] keys, byte[] weights, OutputStream file)
      throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(file, 1 << 16);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeUTF(FORMAT);
    out.writeByte(tags.size());
    for (String tag : tags) {
      out.writeUTF(tag);
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
