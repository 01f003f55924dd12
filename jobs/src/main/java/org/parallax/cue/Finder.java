package org.parallax.cue;

import java.util.List;
import org.parallax.text.Document;

/** Finds the cues of one family. To add a family, write one and name it in {@link CueFinder}. */
interface Finder {

  /** The family's cues in an English document, in reading order, no two with the same span. */
  List<Cue> find(Document document);
}
