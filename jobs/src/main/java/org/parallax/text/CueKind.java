package org.parallax.text;

/** What kind of words hands a stretch of text to its source. */
public enum CueKind {
  /** An active verb: the minister <i>said</i>, <i>adding</i> that, <i>called for</i> calm. */
  VERB,
  /** {@code according to} and {@code per}: the phrase, whose object is the source. */
  ACCORDING_TO,
  /** A noun: the <i>claim</i> that, his <i>promise</i> to. */
  NOUN,
  /** A passive: was <i>described</i> as, is <i>said</i> to; the source, if named, follows "by". */
  PASSIVE
}
