package org.parallax.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.text.TaggedWords;
import org.parallax.text.TaggerFeatures;
import org.parallax.text.TaggerModel;

/**
 * Learns the part-of-speech tagger from a treebank in CoNLL-U: an averaged perceptron (Collins
 * 2002) with greedy decoding over its own guesses, so that it learns to live with its mistakes.
 *
 * <p>Sentences are cut as our tokenizer cuts them. One in some is shown a second time in capitals.
 * Deterministic: the order of sentences is a fixed stride, no dice.
 */
public final class TaggerTrainer {

  private static final int ROUNDS = Integer.getInteger("R", 12);

  /** Features seen less often in the treebank are left out: they would be learnt by heart. */
  private static final int MIN_COUNT = Integer.getInteger("C", 2);

  /** Weights below this part of the largest are left out of the file. */
  private static final double PRUNED_BELOW = Integer.getInteger("P", 9) / 1270.0;

  private static final int SHOUTED_EVERY = Integer.getInteger("S", 12);

  private final List<String> tags;
  private final List<Example> examples = new ArrayList<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private float[] weights = {};
  private float[] totals = {};
  private int step;

  /** A sentence ready to be learnt. */
  private record Example(List<TaggerFeatures.Word> words, List<Integer> tags) {}

  private TaggerTrainer(List<TaggedWords> sentences) {
    tags = List.copyOf(new TreeSet<>(sentences.stream().flatMap(s -> s.tags().stream()).toList()));
    for (TaggedWords sentence : sentences) {
      add(sentence.words(), sentence.tags());
    }
  }

  /**
   * Learns a model and writes it.
   *
   * @param treebank CoNLL-U with {@code # text} lines
   * @param model takes the model; left open
   * @return a line that says how many sentences and features there were
   */
  public static String train(BufferedReader treebank, OutputStream model) throws IOException {
    TaggerTrainer trainer = new TaggerTrainer(Conllu.sentences(treebank));
    trainer.learn();
    return trainer.write(model);
  }

  private void add(List<String> words, List<String> names) {
    boolean capitals = TaggerFeatures.isInCapitals(words.toArray(String[]::new));
    examples.add(
        new Example(
            words.stream().map(word -> TaggerFeatures.word(word, capitals)).toList(),
            names.stream().map(tags::indexOf).toList()));
    if (!capitals && examples.size() % SHOUTED_EVERY == 0) {
      examples.add(
          new Example(
              words.stream().map(word -> TaggerFeatures.word(word, true)).toList(),
              names.stream().map(tags::indexOf).toList()));
    }
  }

  private void learn() {
    count();
    int size = examples.size();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < size; i++) {
        learn(examples.get((int) ((i * (long) stride(size, round)) % size)));
      }
    }
  }

  /** A step that meets every sentence once. */
  private static int stride(int size, int round) {
    int stride = 7919 + 2 * round;
    while (gcd(stride, size) != 1) {
      stride++;
    }
    return stride;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void count() {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] keys = new int[64];
    for (Example example : examples) {
      TaggerFeatures.Word[] words = example.words().toArray(TaggerFeatures.Word[]::new);
      for (int i = 0; i < words.length; i++) {
        int before = i > 0 ? example.tags().get(i - 1) : -1;
        int beforeThat = i > 1 ? example.tags().get(i - 2) : -1;
        int n = keys(words, i, before, beforeThat, keys);
        for (int k = 0; k < n; k++) {
          if (counts.merge(keys[k], 1, Integer::sum) == MIN_COUNT && keys[k] != 0) {
            rows.put(keys[k], rows.size());
          }
        }
      }
    }
    weights = new float[rows.size() * tags.size()];
    totals = new float[rows.size() * tags.size()];
  }

  private static int keys(
      TaggerFeatures.Word[] words, int i, int before, int beforeThat, int[] keys) {
    int n = TaggerFeatures.pairs(words, i, before, beforeThat, keys);
    n = copy(words[i].own(), keys, n);
    for (int place = 0; place < TaggerFeatures.PLACES.length; place++) {
      int at = i + TaggerFeatures.PLACES[place];
      if (at >= 0 && at < words.length) {
        n = copy(words[at].neighbour(place), keys, n);
      }
    }
    return n;
  }

  private static int copy(int[] from, int[] keys, int n) {
    System.arraycopy(from, 0, keys, n, from.length);
    return n + from.length;
  }

  private void learn(Example example) {
    TaggerFeatures.Word[] words = example.words().toArray(TaggerFeatures.Word[]::new);
    int[] keys = new int[64];
    int[] found = new int[64];
    float[] scores = new float[tags.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < words.length; i++) {
      int n = keys(words, i, before, beforeThat, keys);
      Arrays.fill(scores, 0);
      int known = 0;
      for (int k = 0; k < n; k++) {
        Integer row = rows.get(keys[k]);
        if (row != null) {
          found[known++] = row * scores.length;
          for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += weights[row * scores.length + tag];
          }
        }
      }
      int best = 0;
      for (int tag = 1; tag < scores.length; tag++) {
        best = scores[tag] > scores[best] ? tag : best;
      }
      int right = example.tags().get(i);
      step++;
      if (best != right) {
        for (int k = 0; k < known; k++) {
          change(found[k] + right, 1);
          change(found[k] + best, -1);
        }
      }
      beforeThat = before;
      before = best;
    }
  }

  private void change(int weight, int by) {
    weights[weight] += by;
    totals[weight] += (float) by * step;
  }

  private String write(OutputStream model) throws IOException {
    int tagCount = tags.size();
    float largest = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= totals[i] / (step + 1);
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    float unit = Math.min(largest, cap()) / 127;
    Integer[] keys = rows.keySet().toArray(Integer[]::new);
    Arrays.sort(keys, Integer::compareUnsigned);
    int[] kept = new int[keys.length];
    byte[] bytes = new byte[weights.length];
    int n = 0;
    for (Integer key : keys) {
      int row = rows.get(key) * tagCount;
      boolean speaks = false;
      for (int tag = 0; tag < tagCount; tag++) {
        float weight = weights[row + tag] / unit;
        int rounded = Math.abs(weight) < PRUNED_BELOW * 127 ? 0 : Math.round(weight);
        bytes[n * tagCount + tag] = (byte) Math.max(-127, Math.min(127, rounded));
        speaks |= rounded != 0;
      }
      if (speaks) {
        kept[n++] = key;
      }
    }
    TaggerModel.write(tags, Arrays.copyOf(kept, n), Arrays.copyOf(bytes, n * tagCount), model);
    return examples.size() + " sentences, " + rows.size() + " features, " + n + " kept";
  }

  /** Few weights are very large; a cap leaves more of the 127 steps to the others. */
  private float cap() {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    return Math.max(1f, sizes[(int) (sizes.length * 0.9999)]);
  }
}
