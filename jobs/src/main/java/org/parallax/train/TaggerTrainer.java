package org.parallax.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.text.TaggedWords;
import org.parallax.text.TaggerFeatures;
import org.parallax.text.TaggerModel;

/**
 * Learns the part-of-speech tagger from a treebank in CoNLL-U: an averaged perceptron (Collins
 * 2002) with greedy decoding over its own guesses, so that it learns to live with its mistakes.
 *
 * <p>Sentences are cut as our tokenizer cuts them. One in twelve is shown a second time in
 * capitals. Deterministic: the order of sentences is a fixed stride, no dice.
 */
public final class TaggerTrainer {

  private static final int ROUNDS = 10;

  /** Features seen less often in the treebank are left out: they would be learnt by heart. */
  private static final int MIN_COUNT = 2;

  /** Weights below this, of 127, are left out of the file. */
  private static final double PRUNED_BELOW = 0.9;

  /** A word with one tag in this share of so many places or more is not asked about again. */
  private static final double PLAIN_SHARE = 0.999;

  private static final int PLAIN_COUNT = 40;

  /** The same for a word that has one tag only and, by WordNet, one class. */
  private static final int SURE_COUNT = 5;

  private static final int SHOUTED_EVERY = 12;

  private final List<String> tags;
  private final List<Example> examples = new ArrayList<>();
  private final SortedMap<String, Integer> plain;
  private final Map<Integer, Integer> rows = new HashMap<>();
  private float[] weights = {};
  private float[] totals = {};
  private int step;

  /** A sentence ready to be learnt. */
  private record Example(
      List<TaggerFeatures.Word> words, List<Integer> tags, List<Boolean> plain) {}

  private TaggerTrainer(List<TaggedWords> sentences) {
    tags = List.copyOf(new TreeSet<>(sentences.stream().flatMap(s -> s.tags().stream()).toList()));
    plain = plainWords(sentences);
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
    List<TaggedWords> sentences = Conllu.sentences(treebank);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException(
          "The treebank has no sentence with a line \"# text = ...\": is it CoNLL-U?");
    }
    TaggerTrainer trainer = new TaggerTrainer(sentences);
    trainer.learn();
    return trainer.write(model);
  }

  private void add(List<String> words, List<String> names) {
    TaggerFeatures.Case use = TaggerFeatures.Case.of(words.toArray(String[]::new));
    add(words, names, use);
    if (use != TaggerFeatures.Case.CAPITALS && examples.size() % SHOUTED_EVERY == 0) {
      add(words, names, TaggerFeatures.Case.CAPITALS);
    }
  }

  private void add(List<String> words, List<String> names, TaggerFeatures.Case use) {
    examples.add(
        new Example(
            words.stream().map(word -> TaggerFeatures.word(word, use)).toList(),
            names.stream().map(tags::indexOf).toList(),
            words.stream().map(word -> isPlain(word, use)).toList()));
  }

  private boolean isPlain(String word, TaggerFeatures.Case use) {
    boolean capitals = use == TaggerFeatures.Case.CAPITALS;
    return plain.containsKey(capitals ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** Words that the treebank nearly always gives one tag, however they are written. */
  private SortedMap<String, Integer> plainWords(List<TaggedWords> sentences) {
    Map<String, int[]> counts = new HashMap<>();
    for (TaggedWords sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        String word = sentence.words().get(i).toLowerCase(Locale.ROOT);
        int tag = tags.indexOf(sentence.tags().get(i));
        counts.computeIfAbsent(word, w -> new int[tags.size()])[tag]++;
      }
    }
    SortedMap<String, Integer> found = new TreeMap<>();
    counts.forEach(
        (word, of) -> {
          int all = Arrays.stream(of).sum();
          for (int tag = 0; tag < of.length; tag++) {
            boolean often = all >= PLAIN_COUNT && of[tag] >= PLAIN_SHARE * all;
            if (often || (all >= SURE_COUNT && of[tag] == all && isOfOneClass(word))) {
              found.put(word, tag);
            }
          }
        });
    return found;
  }

  private static boolean isOfOneClass(String word) {
    return TaggerFeatures.word(word, TaggerFeatures.Case.EDITED).isOfOneClass();
  }

  private void learn() {
    count();
    int size = examples.size();
    for (int round = 0; round < ROUNDS; round++) {
      int stride = stride(size, round);
      for (int i = 0; i < size; i++) {
        learn(examples.get((int) ((i * (long) stride) % size)));
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= totals[i] / (step + 1);
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
    int[] keys = new int[TaggerFeatures.ALL];
    for (Example example : examples) {
      TaggerFeatures.Word[] words = example.words().toArray(TaggerFeatures.Word[]::new);
      for (int i = 0; i < words.length; i++) {
        if (example.plain().get(i)) {
          continue;
        }
        int before = i > 0 ? example.tags().get(i - 1) : -1;
        int beforeThat = i > 1 ? example.tags().get(i - 2) : -1;
        int n = TaggerFeatures.all(words, i, before, beforeThat, keys);
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

  private void learn(Example example) {
    TaggerFeatures.Word[] words = example.words().toArray(TaggerFeatures.Word[]::new);
    int[] keys = new int[TaggerFeatures.ALL];
    int[] found = new int[TaggerFeatures.ALL];
    float[] scores = new float[tags.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < words.length; i++) {
      int right = example.tags().get(i);
      if (example.plain().get(i)) {
        beforeThat = before;
        before = right;
        continue;
      }
      int n = TaggerFeatures.all(words, i, before, beforeThat, keys);
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
        int rounded = Math.abs(weight) < PRUNED_BELOW ? 0 : Math.round(weight);
        bytes[n * tagCount + tag] = (byte) Math.max(-127, Math.min(127, rounded));
        speaks |= rounded != 0;
      }
      if (speaks) {
        kept[n++] = key;
      }
    }
    TaggerModel.write(
        tags, plain, Arrays.copyOf(kept, n), Arrays.copyOf(bytes, n * tagCount), model);
    return examples.size()
        + " sentences, "
        + rows.size()
        + " features, "
        + n
        + " kept, "
        + plain.size()
        + " plain words";
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
