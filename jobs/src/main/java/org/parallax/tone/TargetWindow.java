package org.parallax.tone;

import java.util.Arrays;

/**
 * A sentence as seen from a target: its words in a row, names and the target taken as one word
 * each, with the target's clause and the verbs beside it.
 *
 * <p>Worked example: "The senator, who lost, thanked [Anna Lind] for the help": the target is one
 * word; the verb on its left is {@code thanked}; there is none on its right.
 */
final class TargetWindow {

  private static final int VERB_REACH_RIGHT = 12;
  private static final int VERB_REACH_LEFT = 10;
  private static final int AUXILIARY_REACH = 3;
  private static final int PASSIVE_REACH = 4;
  private static final int CLAUSE_REACH = 25;

  final SentenceReading reading;

  /** Token of each word. */
  final int[] tokens;

  /** Hash of each word. */
  final int[] words;

  /** Place of the target among the words. */
  final int target;

  final int firstToken;
  final int lastToken;
  final int clauseStart;
  final int clauseEnd;
  final int verbLeft;
  final int verbRight;

  TargetWindow(SentenceReading reading, int firstToken, int lastToken) {
    this.reading = reading;
    this.firstToken = firstToken;
    this.lastToken = lastToken;
    int[] places = new int[reading.words.length];
    int[] hashes = new int[reading.words.length];
    int size = 0;
    int at = -1;
    for (int i = 0; i < reading.words.length; i++) {
      boolean inTarget = firstToken <= i && i <= lastToken;
      int word = inTarget ? SentenceReading.TARGET : reading.words[i];
      boolean again =
          size > 0
              && hashes[size - 1] == word
              && (word == SentenceReading.NAME || word == SentenceReading.TARGET);
      if (word != 0 && !again) {
        at = inTarget ? size : at;
        places[size] = i;
        hashes[size++] = word;
      }
    }
    tokens = Arrays.copyOf(places, size);
    words = Arrays.copyOf(hashes, size);
    target = at;
    int start = target;
    while (start > 0 && !reading.endsClause(tokens[start - 1]) && target - start < CLAUSE_REACH) {
      start--;
    }
    int end = target;
    while (end + 1 < size && !reading.endsClause(tokens[end + 1]) && end - target < CLAUSE_REACH) {
      end++;
    }
    clauseStart = start;
    clauseEnd = end;
    verbRight = verbRight();
    verbLeft = verbLeft();
  }

  int size() {
    return words.length;
  }

  boolean inClause(int word) {
    return clauseStart <= word && word <= clauseEnd;
  }

  /** The next full verb (or a copula) on the right; a relative pronoun may stand between. */
  private int verbRight() {
    int end = Math.min(size() - 1, target + VERB_REACH_RIGHT);
    for (int i = target + 1; i <= end; i++) {
      int token = tokens[i];
      if (reading.isVerb(token) || (reading.isAuxiliary(token) && !helps(i))) {
        return i;
      }
      if (isBarrier(token) && !reading.isRelative(token)) {
        return -1;
      }
    }
    return -1;
  }

  private int verbLeft() {
    for (int i = target - 1; i >= Math.max(0, target - VERB_REACH_LEFT); i--) {
      int token = tokens[i];
      if (reading.isVerb(token) || reading.isAuxiliary(token)) {
        return i;
      }
      if (isBarrier(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBarrier(int token) {
    return reading.forms[token].equals("\"") || reading.endsClause(token);
  }

  /** Whether a full verb follows the auxiliary. */
  private boolean helps(int auxiliary) {
    for (int i = auxiliary + 1; i < size() && i <= auxiliary + AUXILIARY_REACH; i++) {
      int token = tokens[i];
      if (reading.isVerb(token)) {
        return true;
      }
      if (!isBetweenVerbs(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb is a past participle behind a form of be or get. */
  boolean isPassive(int verb) {
    if (!reading.isVerb(tokens[verb]) || !reading.isParticiple(tokens[verb])) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - PASSIVE_REACH); i--) {
      String lemma = reading.tokens.get(tokens[i]).lemma();
      if ("be".equals(lemma) || "get".equals(lemma)) {
        return i != target;
      }
      if (!isBetweenVerbs(tokens[i])) {
        return false;
      }
    }
    return false;
  }

  private boolean isBetweenVerbs(int token) {
    return reading.isTag(token, "ADV")
        || reading.isTag(token, "PART")
        || reading.isAuxiliary(token);
  }
}
