package org.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Our own tagger: a structured perceptron, decoded greedily from left to right.
 *
 * <p>What depends on one word alone is added up once for each word and kept; what is left for each
 * place are five look-ups. All sums are of whole numbers, so the tags never depend on what was
 * tagged before. Not thread-safe; the model is shared.
 */
final class PerceptronTagger implements PartOfSpeechTagger {

  private static final String FILE = "/org/parallax/models/pos_en.bin";

  /** Bounds the memory of a long-lived task; refilled at once, with the same values. */
  private static final int MEMO_LIMIT = 40_000;

  /** The tag of an adjective inside a name in the treebank ("White House"): a name to us. */
  private static final String NAME_ADJECTIVE = "ADJ*";

  private static final String NAME = "PROPN";

  private static final Set<String> MARK_TAGS = Set.of("PUNCT", "SYM", "CCONJ", "PART", "X");

  private static final Set<String> OPEN_TAGS =
      Set.of("NOUN", "PROPN", "VERB", "ADJ", NAME_ADJECTIVE, "ADV", "NUM", "INTJ", "X");

  /** More than any difference of sums. */
  private static final int IMPOSSIBLE = 20_000;

  private final TaggerModel model;
  private final String[] tags;
  private final Map<TaggerFeatures.Case, Map<String, Known>> memo =
      new EnumMap<>(TaggerFeatures.Case.class);
  private final int[] pairs = new int[TaggerFeatures.PAIRS];
  private final long[] scores;
  private final long[][] afterTags;

  /** A word's values and the sums of its features; what needs a tag or a place comes later. */
  private static final class Known {
    private final TaggerFeatures.Word word;

    /** Number of the only tag that it may have, or -1. */
    private final int only;

    /** The scores of the word itself, then as neighbour at each place. */
    private long[] sums = {};

    private long[] first = {};
    private long[][] after = {};
    private long[][] nextAfter = {};

    private Known(TaggerFeatures.Word word, int only) {
      this.word = word;
      this.only = only;
    }
  }

  /** Loaded once for each JVM. */
  private static final class Shipped {
    static final TaggerModel MODEL = load();

    private static TaggerModel load() {
      try (InputStream in = PerceptronTagger.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(
              "The tagger's model " + FILE + " is not on the class path.");
        }
        return TaggerModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("The tagger's model " + FILE + " cannot be read.", e);
      }
    }
  }

  /** A tagger with the model that is shipped. */
  PerceptronTagger() {
    this(Shipped.MODEL);
  }

  /** A tagger with a model of one's own. */
  PerceptronTagger(TaggerModel model) {
    this.model = model;
    this.tags = model.tags().toArray(String[]::new);
    this.scores = model.scores();
    this.afterTags = new long[(tags.length + 1) * (tags.length + 1)][];
    for (TaggerFeatures.Case use : TaggerFeatures.Case.values()) {
      memo.put(use, new HashMap<>());
    }
  }

  @Override
  public String[] tag(String[] words) {
    String[] found = treebankTags(words);
    for (int i = 0; i < found.length; i++) {
      if (NAME_ADJECTIVE.equals(found[i])) {
        found[i] = NAME;
      }
    }
    return found;
  }

  /** The tags as learnt, {@code ADJ*} for an adjective inside a name. */
  String[] treebankTags(String[] words) {
    TaggerFeatures.Case use = TaggerFeatures.Case.of(words);
    int n = words.length;
    Known[] known = new Known[n];
    TaggerFeatures.Word[] values = new TaggerFeatures.Word[n];
    Map<String, Known> ofCase = memo.get(use);
    for (int i = 0; i < n; i++) {
      known[i] = known(words[i], use, ofCase);
      values[i] = known[i].word;
    }
    String[] found = new String[n];
    int before = -1;
    int beforeThat = -1;
    boolean begun = false;
    for (int i = 0; i < n; i++) {
      int tag = known[i].only;
      if (tag < 0) {
        tag = decide(known, values, i, before, beforeThat, !begun);
      }
      begun = begun || !values[i].isMark();
      beforeThat = before;
      before = tag;
      found[i] = tags[tag];
    }
    if (use != TaggerFeatures.Case.CAPITALS && TaggerFeatures.Case.isRunningText(words)) {
      nameCapitals(words, found);
    }
    return found;
  }

  private int decide(
      Known[] known,
      TaggerFeatures.Word[] values,
      int i,
      int before,
      int beforeThat,
      boolean first) {
    Known word = known[i];
    System.arraycopy(word.sums, 0, scores, 0, TaggerModel.WIDTH);
    for (int place = 0; place < TaggerFeatures.PLACES.size(); place++) {
      int at = i + TaggerFeatures.PLACES.get(place);
      if (at >= 0 && at < known.length) {
        add(known[at].sums, (place + 1) * TaggerModel.WIDTH);
      }
    }
    if (first) {
      if (word.first.length == 0) {
        word.first = sum(word.word.first());
      }
      add(word.first, 0);
    }
    if (word.after.length == 0) {
      word.after = new long[tags.length + 1][];
    }
    if (word.after[before + 1] == null) {
      word.after[before + 1] = sum(word.word.after(before));
    }
    add(word.after[before + 1], 0);
    int history = (beforeThat + 1) * (tags.length + 1) + before + 1;
    if (afterTags[history] == null) {
      afterTags[history] = sum(TaggerFeatures.afterTags(before, beforeThat));
    }
    add(afterTags[history], 0);
    if (i + 1 < known.length) {
      addNext(known[i + 1], before);
    }
    int count = TaggerFeatures.pairs(values, i, pairs);
    for (int pair = 0; pair < count; pair++) {
      model.add(pairs[pair], scores, 0);
    }
    return model.best(scores);
  }

  private void addNext(Known next, int before) {
    if (next.nextAfter.length == 0) {
      next.nextAfter = new long[tags.length + 1][];
    }
    if (next.nextAfter[before + 1] == null) {
      next.nextAfter[before + 1] = sum(next.word.nextAfter(before));
    }
    add(next.nextAfter[before + 1], 0);
  }

  /** A capital inside running text makes a noun a name. */
  private static void nameCapitals(String[] words, String[] found) {
    for (int i = 1; i < words.length; i++) {
      boolean noun = "NOUN".equals(found[i]);
      boolean capital = noun && Character.isUpperCase(words[i].charAt(0)) && words[i].length() > 1;
      if (capital && (Characters.isWord(words[i - 1]) || ",".equals(words[i - 1]))) {
        found[i] = NAME;
      }
    }
  }

  private void add(long[] sums, int from) {
    for (int i = 0; i < TaggerModel.WIDTH; i++) {
      scores[i] += sums[from + i];
    }
  }

  private Known known(String word, TaggerFeatures.Case use, Map<String, Known> ofCase) {
    Known known = ofCase.get(word);
    if (known == null) {
      if (ofCase.size() >= MEMO_LIMIT) {
        ofCase.clear();
      }
      known = new Known(TaggerFeatures.word(word, use), onlyTag(word, use));
      known.sums = new long[(TaggerFeatures.PLACES.size() + 1) * TaggerModel.WIDTH];
      sum(known.word.own(), known.sums, 0);
      model.favour(possible(word, known.word), IMPOSSIBLE, known.sums);
      for (int place = 0; place < TaggerFeatures.PLACES.size(); place++) {
        sum(known.word.neighbour(place), known.sums, (place + 1) * TaggerModel.WIDTH);
      }
      ofCase.put(word, known);
    }
    return known;
  }

  /** Words are no punctuation, and a new word of the dictionary has an open class. */
  private Predicate<String> possible(String word, TaggerFeatures.Word values) {
    if (values.isMark()) {
      return MARK_TAGS::contains;
    }
    boolean open =
        (values.isInDictionary() || word.indexOf('-') > 0) && !model.knows(values.seen());
    return open ? OPEN_TAGS::contains : tag -> !"PUNCT".equals(tag);
  }

  /** A capital inside running text may make a name of a plain word ("May", "Will"). */
  private int onlyTag(String word, TaggerFeatures.Case use) {
    if (use == TaggerFeatures.Case.CAPITALS) {
      return model.onlyTag(word.toLowerCase(Locale.ROOT));
    }
    return model.onlyTag(word);
  }

  private long[] sum(int[] keys) {
    long[] sum = model.scores();
    sum(keys, sum, 0);
    return sum;
  }

  private void sum(int[] keys, long[] sums, int from) {
    for (int key : keys) {
      model.add(key, sums, from);
    }
  }
}
