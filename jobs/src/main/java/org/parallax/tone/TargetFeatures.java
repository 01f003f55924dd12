package org.parallax.tone;

import java.util.List;
import java.util.Map;
import org.parallax.text.Token;

/**
 * The features of a target in its sentence, hashed.
 *
 * <p>Worked example: in "Critics accused [the mayor] of fraud" the target has, among others, the
 * pair {@code accuse TARGET}, the lemma {@code critic} two words to the left, the tone class
 * criticise of the verb of which it is the object, and the class crime in its clause on the right.
 *
 * <p>Caveats: subject and object are told by position (the nearest verb), as there is no parser.
 * Voice is left out on purpose: the labelled sentences stand alone, where a quotation that began
 * earlier cannot be seen, so a model would learn another thing than it meets in an article.
 */
final class TargetFeatures {

  private static final int NEAR = 6;
  private static final int PLACES = 4;
  private static final int CLASS_PLACES = 3;
  private static final int VALENCE_NEAR = 5;
  private static final int HEAD_REACH = 6;
  private static final float FADING = 4f;
  private static final double VALENCE_UNIT = 3;
  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int START = "\u0001start".hashCode();
  private static final int END = "\u0001end".hashCode();

  /** Pronouns as the target, by case but not by sex. */
  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", "he"),
          Map.entry("she", "he"),
          Map.entry("him", "him"),
          Map.entry("her", "him"),
          Map.entry("his", "him"),
          Map.entry("they", "they"),
          Map.entry("them", "them"),
          Map.entry("their", "them"),
          Map.entry("it", "it"),
          Map.entry("its", "it"),
          Map.entry("who", "who"),
          Map.entry("i", "i"),
          Map.entry("we", "we"),
          Map.entry("you", "you"));

  private final TargetWindow window;
  private final SentenceReading reading;
  private final int target;
  private final FeatureVector.Builder features = new FeatureVector.Builder();

  private TargetFeatures(TargetWindow window) {
    this.window = window;
    this.reading = window.reading;
    this.target = window.target;
  }

  /**
   * The features of a target.
   *
   * @param reading the sentence
   * @param firstToken first token of the target
   * @param lastToken last token of the target, included
   */
  static FeatureVector of(SentenceReading reading, int firstToken, int lastToken) {
    TargetFeatures made = new TargetFeatures(new TargetWindow(reading, firstToken, lastToken));
    made.words();
    made.classes();
    made.valences();
    made.verb(made.window.verbRight, true);
    made.verb(made.window.verbLeft, false);
    made.features.add(
        Column.VERB_CLASSES,
        made.classOfVerb(made.window.verbLeft),
        made.classOfVerb(made.window.verbRight));
    made.target();
    return made.features.build();
  }

  private void words() {
    int[] words = window.words;
    for (int i = 0; i < words.length; i++) {
      features.add(Column.LEMMA, words[i]);
      if (i + 1 < words.length) {
        features.add(Column.PAIR, words[i], words[i + 1]);
      }
      int distance = i - target;
      if (distance != 0) {
        boolean left = distance < 0;
        features.add(left ? Column.LEFT : Column.RIGHT, words[i], fading(distance));
        if (Math.abs(distance) <= NEAR) {
          features.add(left ? Column.NEAR_LEFT : Column.NEAR_RIGHT, words[i]);
        }
        if (Math.abs(distance) <= PLACES) {
          features.add(Column.PLACE, words[i], distance);
        }
      }
    }
    features.add(
        Column.NEIGHBOURS,
        target > 0 ? words[target - 1] : START,
        target + 1 < words.length ? words[target + 1] : END);
  }

  private static float fading(int distance) {
    return 1 / (1 + Math.abs(distance) / FADING);
  }

  private void classes() {
    for (int i = 0; i < window.size(); i++) {
      int token = window.tokens[i];
      int distance = i - target;
      int side = distance < 0 ? LEFT : RIGHT;
      if (distance == 0) {
        continue;
      }
      if (reading.tones[token] != null) {
        tone(i, token, side, distance);
      }
      if (reading.reporting[token] != null) {
        int reporting = reading.reporting[token].hashCode();
        features.add(Column.REPORTING_SIDE, reporting, side);
        if (window.inClause(i)) {
          features.add(Column.REPORTING_CLAUSE, reporting, side);
        }
      }
      if (reading.loaded[token] != null) {
        int loaded = reading.loaded[token].hashCode();
        features.add(Column.LOADED, loaded);
        features.add(Column.LOADED_SIDE, loaded, side);
      }
    }
  }

  private void tone(int word, int token, int side, int distance) {
    int plain = reading.tones[token].hashCode();
    int tone = reading.negated[token] ? ~plain : plain;
    features.add(Column.CLASS, tone);
    features.add(Column.CLASS_SIDE, tone, side);
    features.add(Column.CLASS_FAR, tone + side, fading(distance));
    if (window.inClause(word)) {
      features.add(Column.CLASS_CLAUSE, tone, side);
    }
    if (Math.abs(distance) <= NEAR) {
      features.add(Column.CLASS_NEAR, plain, side);
    }
    if (Math.abs(distance) <= CLASS_PLACES) {
      features.add(Column.CLASS_PLACE, plain, distance);
    }
  }

  /** The regions in which valence is summed up. */
  private enum Region {
    SENTENCE,
    LEFT,
    RIGHT,
    FADING,
    CLAUSE,
    NEAR,
    BEHIND_VERB,
    UNLISTED
  }

  private void valences() {
    Region[] regions = Region.values();
    double[][] sums = new double[regions.length][2];
    for (int i = 0; i < window.size(); i++) {
      int token = window.tokens[i];
      double valence = reading.valences[token] / VALENCE_UNIT;
      if (i == target || valence == 0) {
        continue;
      }
      int sign = valence > 0 ? 0 : 1;
      for (int r = 0; r < regions.length; r++) {
        if (lies(regions[r], i, token)) {
          double weight = regions[r] == Region.FADING ? fading(i - target) : 1;
          sums[r][sign] += Math.abs(valence) * weight;
        }
      }
    }
    for (int r = 0; r < regions.length; r++) {
      for (int sign = 0; sign < 2; sign++) {
        if (sums[r][sign] > 0) {
          features.add(Column.VALENCE, regions[r].name().hashCode() + sign, (float) sums[r][sign]);
        }
      }
    }
  }

  private boolean lies(Region region, int word, int token) {
    return switch (region) {
      case SENTENCE, FADING -> true;
      case LEFT -> word < target;
      case RIGHT -> word > target;
      case CLAUSE -> window.inClause(word);
      case NEAR -> Math.abs(word - target) <= VALENCE_NEAR;
      case BEHIND_VERB -> window.verbRight >= 0 && word >= window.verbRight;
      case UNLISTED -> reading.tones[token] == null;
    };
  }

  private int classOfVerb(int verb) {
    String tone = verb < 0 ? null : reading.tones[window.tokens[verb]];
    return tone == null ? 0 : tone.hashCode();
  }

  private void verb(int verb, boolean right) {
    if (verb < 0) {
      return;
    }
    int token = window.tokens[verb];
    int word = window.words[verb];
    int form = 1 + (window.isPassive(verb) ? 1 : 0) + (reading.negated[token] ? 2 : 0);
    features.add(right ? Column.VERB_RIGHT : Column.VERB_LEFT, word);
    Column withForm = right ? Column.VERB_RIGHT_FORM : Column.VERB_LEFT_FORM;
    features.add(withForm, word, form);
    features.add(withForm, 0, form);
    int tone = classOfVerb(verb);
    if (tone != 0) {
      Column withClass = right ? Column.VERB_RIGHT_CLASS : Column.VERB_LEFT_CLASS;
      features.add(withClass, tone);
      features.add(withClass, tone, form);
    }
    if (reading.reporting[token] != null) {
      features.add(
          right ? Column.VERB_RIGHT_REPORTING : Column.VERB_LEFT_REPORTING,
          reading.reporting[token].hashCode());
    }
    String shape = reading.forms[token];
    int ending = shape.endsWith("ing") ? 1 : shape.endsWith("ed") ? 2 : 0;
    features.add(
        right ? Column.VERB_RIGHT_TAG : Column.VERB_LEFT_TAG,
        reading.isVerb(token) ? 1 : 2,
        ending);
    head(verb, right);
  }

  /** The first word with content behind the verb, not beyond the target. */
  private void head(int verb, boolean right) {
    int end = Math.min(window.size() - 1, verb + HEAD_REACH);
    for (int i = verb + 1; i <= end && i != target; i++) {
      int token = window.tokens[i];
      if (reading.isVerb(token)
          || reading.isTag(token, "NOUN")
          || reading.isTag(token, "ADJ")
          || reading.isTag(token, "PROPN")) {
        features.add(right ? Column.VERB_RIGHT_HEAD : Column.VERB_LEFT_HEAD, window.words[i]);
        if (reading.tones[token] != null) {
          features.add(
              right ? Column.VERB_RIGHT_HEAD_CLASS : Column.VERB_LEFT_HEAD_CLASS,
              reading.tones[token].hashCode());
        }
        return;
      }
    }
  }

  private void target() {
    int first = window.firstToken;
    int last = window.lastToken;
    String pronoun = first == last ? PRONOUNS.get(reading.forms[first]) : null;
    if (pronoun != null) {
      shape("pronoun", 1);
      shape("pronoun", pronoun.hashCode());
    }
    int size = window.size();
    shape("first", target == 0 ? 1 : 0);
    shape("quarter", target * 4 / size);
    shape("length", Math.min(4, last - first + 1));
    shape("words", Math.min(5, size / 10));
    int names = 0;
    for (int word : window.words) {
      names += word == SentenceReading.NAME ? 1 : 0;
    }
    shape("names", Math.min(4, names));
    List<Token> tokens = reading.tokens;
    if (last > first) {
      shape("possessive", tokens.get(last).isWord() ? 0 : 1);
    }
    for (int i = first; i <= last; i++) {
      if (tokens.get(i).isWord() && reading.words[i] != SentenceReading.NAME) {
        features.add(Column.TARGET_WORD, reading.words[i]);
      }
      if (reading.tones[i] != null) {
        features.add(Column.TARGET_CLASS, reading.tones[i].hashCode());
      }
    }
  }

  private void shape(String name, int value) {
    features.add(Column.TARGET, name.hashCode(), value);
  }
}
