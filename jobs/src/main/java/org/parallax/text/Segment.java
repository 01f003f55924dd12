package org.parallax.text;

import java.util.Locale;

/** The part of an article to which a sentence belongs. */
public enum Segment {
  HEADLINE,
  STANDFIRST,
  BODY,
  CAPTION;

  /** The value that the tables hold, for example {@code standfirst}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
