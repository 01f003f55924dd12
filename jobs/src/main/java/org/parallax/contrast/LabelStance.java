package org.parallax.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a label makes of the thing that it names, with the sentence that the dictionary prints. */
public enum LabelStance {
  PRESUPPOSING("The label takes a content, a fault or a merit for granted: findings, scandal."),
  NEUTRAL("The label says what sort of thing it is and no more: report, meeting."),
  DOUBTING("The label leaves it open: claims, alleged plot, reported memo, so-called, \"deal\".");

  private final String meaning;

  LabelStance(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code doubting}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all stances. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(LabelStance::label).toList();
  }
}
