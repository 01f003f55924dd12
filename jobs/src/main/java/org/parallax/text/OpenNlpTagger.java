package org.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Apache OpenNLP's English model (maximum entropy, trained on UD English EWT), decoded greedily.
 *
 * <p>The model is theirs, the decoder ours: OpenNLP's own takes the words apart for every tag anew,
 * and its default beam of 3 gives the output of a beam of 1 at twice the price. All features but
 * two depend on one word and its place in a window of five, so their weights are added up once for
 * each word and kept; a tag is then the best sum of five vectors and two for the tags before.
 * Without what follows, the output is that of {@code POSTaggerME} with a beam of 1, token for
 * token.
 *
 * <p>Two things are added. Impossible tags are out of the race: a word is no punctuation, and a
 * plain word has only tags that it had in training or that WordNet knows ({@code fierce} is no
 * noun). And three repairs by place: a capital inside running text makes a noun a name, {@code to}
 * before a verb is a particle, and a noun in -s between a noun and a determiner is the missing
 * verb.
 *
 * <p>The model was trained on words with their clitics ({@code didn't} is {@code AUX+PART}), so
 * they are joined before and parted after. Caveat: {@code White House} comes out as adjective and
 * noun, as in the training data; names and reporting verbs must not hang on the tag alone.
 */
final class OpenNlpTagger implements PartOfSpeechTagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Bounds the memory of a long-lived task; refilled at once, with the same values. */
  private static final int MEMO_LIMIT = 60_000;

  /** More than any sum of weights. */
  private static final float FORBIDDEN = 1000f;

  /** The places of a word in the window: itself, one and two before, one and two after. */
  private static final String[] PLACES = {"", "n1", "n2", "p1", "p2"};

  private final Weights weights = Weights.ENGLISH;
  private final Map<String, float[][]> memo = new HashMap<>();
  private final float[] scores = new float[weights.outcomes.length];

  @Override
  public String[] tag(String[] words) {
    List<String> joined = new ArrayList<>(words.length);
    int[] wordOf = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && isClitic(words[i]) && !joined.isEmpty() && wordOf[i - 1] >= 0) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last) + words[i]);
      } else {
        joined.add(words[i]);
      }
      wordOf[i] = joined.size() - 1;
    }
    int[] outcomes = decode(joined);
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      String whole = weights.outcomes[outcomes[wordOf[i]]];
      boolean first = i == 0 || wordOf[i - 1] != wordOf[i];
      tags[i] = first ? firstPart(whole) : cliticTag(words[i], whole, tags[i - 1]);
    }
    boolean running = isRunningText(words);
    for (int i = 1; i < words.length; i++) {
      if (running && "NOUN".equals(tags[i]) && isName(words[i]) && isWordLike(words[i - 1])) {
        tags[i] = "PROPN";
      }
      if (isVerbByPlace(words, tags, i)) {
        tags[i] = "VERB";
      }
      if ("to".equals(words[i - 1])) {
        tags[i - 1] = "VERB".equals(tags[i]) || "AUX".equals(tags[i]) ? "PART" : tags[i - 1];
      }
    }
    return tags;
  }

  /** {@code The firm rejects the claim}: a noun in -s between a noun and a determiner. */
  private static boolean isVerbByPlace(String[] words, String[] tags, int i) {
    boolean between =
        "NOUN".equals(tags[i])
            && words[i].endsWith("s")
            && ("NOUN".equals(tags[i - 1])
                || "PROPN".equals(tags[i - 1])
                || "PRON".equals(tags[i - 1]))
            && i + 1 < words.length
            && ("DET".equals(tags[i + 1])
                || "that".equals(words[i + 1])
                || "it".equals(words[i + 1]));
    if (!between || "ADP".equals(tags[0]) || "SCONJ".equals(tags[0])) {
      return false;
    }
    for (int before = 0; before < i; before++) {
      if ("VERB".equals(tags[before]) || "AUX".equals(tags[before])) {
        return false;
      }
    }
    return Lemmatizer.classes(words[i]).contains("VERB");
  }

  /** A capital says something only where most words have none. */
  private static boolean isRunningText(String[] words) {
    int small = 0;
    int capital = 0;
    for (String word : words) {
      char first = word.charAt(0);
      small += Character.isLowerCase(first) ? 1 : 0;
      capital += Character.isUpperCase(first) ? 1 : 0;
    }
    return small > capital;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.length() > 1;
  }

  private static boolean isWordLike(String word) {
    return Characters.isWord(word) || ",".equals(word);
  }

  private int[] decode(List<String> words) {
    int n = words.size();
    float[][][] vectors = new float[n][][];
    for (int i = 0; i < n; i++) {
      vectors[i] = vectors(words.get(i));
    }
    int[] tags = new int[n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(vectors[i][0], 0, scores, 0, scores.length);
      if (i + 1 < n) {
        add(vectors[i + 1][1]);
      }
      if (i + 2 < n) {
        add(vectors[i + 2][2]);
      }
      if (i > 0) {
        add(vectors[i - 1][3]);
        add(weights.afterTag[tags[i - 1]]);
      }
      if (i > 1) {
        add(vectors[i - 2][4]);
        add(weights.afterTags[tags[i - 2] * scores.length + tags[i - 1]]);
      }
      if (i < 3) {
        add(weights.begin[i]);
      }
      tags[i] = best();
    }
    return tags;
  }

  private void add(float[] vector) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += vector[i];
    }
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private float[][] vectors(String word) {
    float[][] known = memo.get(word);
    if (known == null) {
      if (memo.size() >= MEMO_LIMIT) {
        memo.clear();
      }
      known = weights.vectors(word);
      memo.put(word, known);
    }
    return known;
  }

  private static boolean isClitic(String word) {
    return switch (word.length()) {
      case 1 -> word.charAt(0) == '\'';
      case 2 -> word.charAt(0) == '\'' && "sdmSDM".indexOf(word.charAt(1)) >= 0;
      case 3 ->
          "n't".equalsIgnoreCase(word)
              || "'re".equalsIgnoreCase(word)
              || "'ve".equalsIgnoreCase(word)
              || "'ll".equalsIgnoreCase(word);
      default -> false;
    };
  }

  private static String firstPart(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  private static String cliticTag(String clitic, String whole, String before) {
    char second = clitic.length() > 1 ? clitic.charAt(1) : ' ';
    if (second == ' ' || second == '\'') {
      return "PART";
    }
    if (second != 's' && second != 'S') {
      return "AUX";
    }
    if (whole.endsWith("+PART") || whole.endsWith("+AUX")) {
      return whole.substring(whole.indexOf('+') + 1);
    }
    return "NOUN".equals(before) || "PROPN".equals(before) ? "PART" : "AUX";
  }

  /** The model's weights, loaded once for each JVM and shared: they never change. */
  private static final class Weights {

    static final Weights ENGLISH = load();

    final String[] outcomes;
    final float[][] begin = new float[3][];
    final float[][] afterTag;
    final float[][] afterTags;
    private final Map<String, Context> predicates;

    private Weights(String[] outcomes, Map<String, Context> predicates) {
      this.outcomes = outcomes;
      this.predicates = predicates;
      for (int i = 0; i < begin.length; i++) {
        begin[i] = sum(List.of(i == 0 ? "S=begin" : "p" + i + "S=begin"));
      }
      afterTag = new float[outcomes.length][];
      afterTags = new float[outcomes.length * outcomes.length][];
      for (int i = 0; i < outcomes.length; i++) {
        afterTag[i] = sum(List.of("t=" + outcomes[i]));
        for (int j = 0; j < outcomes.length; j++) {
          afterTags[i * outcomes.length + j] =
              sum(List.of("t2=" + outcomes[i] + "," + outcomes[j]));
        }
      }
    }

    private static Weights load() {
      try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "The tagger's model " + MODEL + " is not on the class path.");
        }
        AbstractModel model = new POSModel(in).getArtifact("pos.model");
        Object[] structures = model.getDataStructures();
        Context[] parameters = (Context[]) structures[0];
        Map<String, Context> predicates = new HashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) structures[1]).entrySet()) {
          Object value = entry.getValue();
          Context context = value instanceof Context own ? own : parameters[(Integer) value];
          predicates.put((String) entry.getKey(), context);
        }
        return new Weights((String[]) structures[2], predicates);
      } catch (IOException e) {
        throw new UncheckedIOException("The tagger's model " + MODEL + " cannot be read.", e);
      }
    }

    /** The features of OpenNLP's default configuration that look at one word. */
    float[][] vectors(String word) {
      List<String> own = new ArrayList<>();
      own.add("def");
      for (int length = 1; length <= Math.min(4, word.length()); length++) {
        own.add("suf=" + word.substring(word.length() - length));
        own.add("pre=" + word.substring(0, length));
      }
      String lower = word.toLowerCase(Locale.ROOT);
      String shape = FeatureGeneratorUtil.tokenFeature(word);
      own.addAll(List.of("w=" + lower, "wc=" + shape, "w&c=" + lower + "," + shape));
      float[][] vectors = new float[PLACES.length][];
      vectors[0] = sum(own);
      forbid(vectors[0], word, lower);
      for (int i = 1; i < PLACES.length; i++) {
        vectors[i] = sum(List.of(PLACES[i] + "w=" + lower));
      }
      return vectors;
    }

    /** Takes impossible tags out of the race: a word is no punctuation, "fierce" is no noun. */
    private void forbid(float[] scores, String word, String lower) {
      boolean letters = Characters.isWord(word);
      Set<String> classes = Set.of();
      if (letters && isPlain(word)) {
        classes = Lemmatizer.classes(lower);
      }
      Context seen = predicates.get("w=" + lower);
      for (int i = 0; i < outcomes.length; i++) {
        String tag = firstPart(outcomes[i]);
        boolean mark = "PUNCT".equals(tag) || "SYM".equals(tag);
        boolean known =
            classes.isEmpty()
                || classes.contains(tag)
                || (seen != null && contains(seen.getOutcomes(), i));
        if (letters ? mark || !known : !mark && !"CCONJ".equals(tag)) {
          scores[i] -= FORBIDDEN;
        }
      }
    }

    private static boolean isPlain(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
          return false;
        }
      }
      return true;
    }

    private static boolean contains(int[] places, int place) {
      for (int each : places) {
        if (each == place) {
          return true;
        }
      }
      return false;
    }

    private float[] sum(List<String> features) {
      float[] sum = new float[outcomes.length];
      for (String feature : features) {
        Context context = predicates.get(feature);
        if (context != null) {
          int[] places = context.getOutcomes();
          double[] values = context.getParameters();
          for (int i = 0; i < places.length; i++) {
            sum[places[i]] += (float) values[i];
          }
        }
      }
      return sum;
    }

    @Override
    public String toString() {
      return "weights for " + Arrays.toString(outcomes);
    }
  }
}
