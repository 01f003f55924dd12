package org.parallax.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What sort of source speaks, with the sentence that the dictionary prints. */
public enum SpeakerKind {
  NAMED_PERSON("A person who is named somewhere in the article."),
  ORGANISATION("A body, also where an unnamed spokesperson speaks for it."),
  DOCUMENT("A text that speaks: a memo, a report, a court filing."),
  ANONYMOUS("A person or group without a name: insiders, critics, an official."),
  UNKNOWN("Nobody to whom the article attributes the words could be found.");

  private final String meaning;

  SpeakerKind(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code named_person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all kinds. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(SpeakerKind::label).toList();
  }
}
