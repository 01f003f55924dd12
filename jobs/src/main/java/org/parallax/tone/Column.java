package org.parallax.tone;

/**
 * The kinds of feature. The name of a constant is part of the hash, hence of the model's format:
 * renaming one needs a new model, reordering does not.
 */
enum Column {
  /** A lemma of the sentence. */
  LEMMA,
  /** Two lemmas in a row, the target among them as one. */
  PAIR,
  /** A lemma left of the target, the weaker the farther. */
  LEFT,
  /** A lemma right of the target, the weaker the farther. */
  RIGHT,
  /** A lemma at most six words left of the target. */
  NEAR_LEFT,
  /** A lemma at most six words right of the target. */
  NEAR_RIGHT,
  /** A lemma at an exact distance of at most four. */
  PLACE,
  /** The two neighbours of the target. */
  NEIGHBOURS,
  /** A tone class of the sentence, negated or not. */
  CLASS,
  /** A tone class left or right of the target. */
  CLASS_SIDE,
  /** A tone class left or right of the target, the weaker the farther. */
  CLASS_FAR,
  /** A tone class in the target's clause, by side. */
  CLASS_CLAUSE,
  /** A tone class at most six words away, by side. */
  CLASS_NEAR,
  /** A tone class at an exact distance of at most three. */
  CLASS_PLACE,
  /** A class of reporting verbs, by side. */
  REPORTING_SIDE,
  /** A class of reporting verbs in the target's clause, by side. */
  REPORTING_CLAUSE,
  /** A class of loaded or evaluative words. */
  LOADED,
  /** A class of loaded or evaluative words, by side. */
  LOADED_SIDE,
  /** The nearest verb right of the target (mostly the one whose subject it is), plain. */
  VERB_RIGHT,
  /** The nearest verb left of the target (mostly the one whose object it is), plain. */
  VERB_LEFT,
  /** The verb with voice and negation. */
  VERB_RIGHT_FORM,
  VERB_LEFT_FORM,
  /** The verb's tone class, with voice and negation. */
  VERB_RIGHT_CLASS,
  VERB_LEFT_CLASS,
  /** The verb's class as a reporting verb. */
  VERB_RIGHT_REPORTING,
  VERB_LEFT_REPORTING,
  /** Part of speech and ending of the verb. */
  VERB_RIGHT_TAG,
  VERB_LEFT_TAG,
  /** The first noun, adjective or verb behind the verb: its lemma. */
  VERB_RIGHT_HEAD,
  VERB_LEFT_HEAD,
  /** The same: its tone class. */
  VERB_RIGHT_HEAD_CLASS,
  VERB_LEFT_HEAD_CLASS,
  /** The tone classes of both verbs together. */
  VERB_CLASSES,
  /** Sum of valence, by sign and region. */
  VALENCE,
  /** A word of the target that is no name ("president"). */
  TARGET_WORD,
  /** A tone class within the target. */
  TARGET_CLASS,
  /** Shape and place of the target. */
  TARGET;

  private final int salt = name().hashCode();

  int salt() {
    return salt;
  }
}
