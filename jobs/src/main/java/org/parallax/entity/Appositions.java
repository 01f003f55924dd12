package org.parallax.entity;

import java.util.List;

/**
 * Descriptions that a comma joins to a name: {@code Orsund, the Danish wind giant,} and {@code the
 * gunman, John Doe,}.
 */
final class Appositions {

  private Appositions() {}

  /** Links the descriptions of a line to the referents of the names beside them. */
  static void link(List<Phrase> names, List<Phrase> descriptions) {
    for (Phrase description : descriptions) {
      if (description.described == EntityKind.DOCUMENT
          || description.described == EntityKind.EVENT) {
        continue;
      }
      Phrase name = beside(names, description);
      if (name != null && description.referent == null && name.referent != null) {
        Referent referent = name.referent;
        boolean plural = DescriptionFinder.isPlural(description);
        if (!plural && fits(referent, description)) {
          referent.add(description);
        }
      }
    }
  }

  private static boolean fits(Referent referent, Phrase description) {
    EntityKind kind = referent.kind();
    return kind == description.described
        || kind == EntityKind.OTHER
        || (referent.votes(kind) < 3 && kind != EntityKind.EVENT && kind != EntityKind.DOCUMENT);
  }

  private static Phrase beside(List<Phrase> names, Phrase description) {
    Line line = description.line;
    for (Phrase name : names) {
      boolean behind = name.to == description.outerFrom - 1 && line.text(name.to).equals(",");
      if (behind
          && closes(line, description.to)
          && description.article != Phrase.Article.POSSESSED) {
        return name;
      }
      boolean before =
          description.to == name.from - 1
              && line.text(description.to).equals(",")
              && description.article != Phrase.Article.BARE
              && description.described == EntityKind.PERSON
              && name.referent != null
              && name.referent.kind() == EntityKind.PERSON
              && closes(line, name.to);
      if (before) {
        return name;
      }
    }
    return null;
  }

  /** What ends an apposition: a mark, a clause that goes on about it, or the sentence. */
  private static boolean closes(Line line, int at) {
    String next = line.text(at);
    return next.isEmpty()
        || !line.isWord(at)
        || line.isTag(at, "ADP", "SCONJ", "PRON")
        || line.lower(at).equals("who")
        || line.lower(at).equals("that");
  }
}
