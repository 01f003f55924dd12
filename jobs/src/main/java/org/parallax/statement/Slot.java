package org.parallax.statement;

import java.util.List;

/** One kind of detail that outlets fill in; finds where two of them fill it differently. */
public interface Slot {
  /** The value that the table holds, for example {@code originator}. */
  String label();

  /** One sentence for the data dictionary. */
  String meaning();

  /** Where two outlets of a story differ. */
  List<Difference> in(ComparedStory story);
}
