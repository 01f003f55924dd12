package org.parallax.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the choice of a reporting verb adds, with the sentence that the dictionary prints. */
public enum VerbClass {
  NEUTRAL("Nothing: say, tell, state, according to."),
  DISTANCING("The narrator leaves the truth open: claim, allege, contend."),
  ENDORSING("The narrator takes it as true: note, reveal, confirm."),
  CONCESSION("True, and against the speaker's interest: admit, concede."),
  DENIAL("A charge is presupposed: deny, reject, insist."),
  HOSTILE("A verbal attack: accuse, blast, condemn."),
  ALARM("Danger is presupposed: warn, fear.");

  private final String meaning;

  VerbClass(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code distancing}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all classes. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(VerbClass::label).toList();
  }
}
