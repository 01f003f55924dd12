package org.parallax.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What sort of thing an entity is, with the sentence that the dictionary prints. */
public enum EntityKind {
  PERSON("A human being, named or described."),
  ORGANISATION("A body that acts: a company, authority, party, newspaper, team, or a government."),
  PLACE("A country, region, city or building, where it is not used for its government."),
  DOCUMENT("A text that is spoken of: a memo, report, letter, law, court filing."),
  EVENT("A happening or affair that is spoken of: a dispute, strike, crash, revelation."),
  OTHER("Anything else with a name: a product, a programme, a work.");

  private final String meaning;

  EntityKind(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code organisation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all kinds. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(EntityKind::label).toList();
  }
}
