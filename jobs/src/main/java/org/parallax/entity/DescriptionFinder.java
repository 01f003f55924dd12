package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the noun phrases that describe somebody or something without naming it.
 *
 * <p>Worked example: in {@code The board's leaked memo angered the Hamburg-based firm} these are
 * {@code The board's leaked memo} (document, possessed) and {@code the Hamburg-based firm}
 * (organisation, definite). A name inside a description stays a mention of its own; the
 * description's stretch begins behind the last one.
 */
final class DescriptionFinder {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> POSSESSIVE =
      Set.of("its", "his", "her", "their", "my", "our", "your", "whose");

  /** With these a phrase speaks of something other than what was named. */
  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "another",
          "second",
          "third",
          "fourth",
          "separate",
          "different",
          "next",
          "any",
          "no",
          "each",
          "every",
          "some",
          "such",
          "which",
          "what",
          "more",
          "similar",
          "previous",
          "earlier",
          "future",
          "new",
          "several",
          "many",
          "two",
          "three",
          "four");

  private static final int LONGEST = 8;

  private final Gazetteer gazetteer;

  DescriptionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The descriptions of a line from left to right. */
  List<Phrase> find(String document, Line line, List<Phrase> names) {
    for (Phrase name : names) {
      Arrays.fill(line.inName, name.from, name.to, true);
    }
    List<Phrase> found = new ArrayList<>();
    for (int head = 0; head < line.size(); head++) {
      Phrase phrase = at(document, line, head, names);
      if (phrase != null) {
        found.add(phrase);
      }
    }
    return found;
  }

  private Phrase at(String document, Line line, int head, List<Phrase> names) {
    String lemma = line.lemma(head);
    if (lemma.isEmpty() || inside(line, head)) {
      return null;
    }
    boolean listed = gazetteer.describes(lemma) || gazetteer.describes(line.lower(head));
    EntityKind kind = listed ? kind(line, head) : null;
    if (kind == null) {
      return null;
    }
    boolean verb =
        inside(line, head - 1)
            && NameKinds.isSaying(line.lower(head))
            && !line.isTag(head - 1, "ADJ");
    if (verb || !isHead(line, head, kind)) {
      return null;
    }
    int title =
        kind == EntityKind.DOCUMENT || kind == EntityKind.EVENT
            ? 1
            : Math.max(1, gazetteer.descriptorLength(line, head + 1));
    int from = head - title + 1;
    while (from > 0 && head - from < LONGEST && isModifier(line, from - 1)) {
      from--;
    }
    Phrase.Article article = article(line, from);
    if (article == Phrase.Article.BARE) {
      while (from < head && !isPlainModifier(line, from)) {
        from++;
      }
    }
    return phrase(document, line, from, head, article, kind, names);
  }

  private EntityKind kind(Line line, int head) {
    String lemma = line.lemma(head);
    String form = line.lower(head);
    boolean noun =
        line.isTag(head, "NOUN", "PROPN")
            || (line.isTag(head, "VERB", "ADJ", "X")
                && (DEFINITE.contains(line.lower(head - 1))
                    || INDEFINITE.contains(line.lower(head - 1))));
    if (!noun) {
      return null;
    }
    String text = gazetteer.documentClass(form);
    text = text == null ? gazetteer.documentClass(lemma) : text;
    if (text != null) {
      return text.equals("none") ? null : EntityKind.DOCUMENT;
    }
    if (gazetteer.eventClass(lemma) != null || gazetteer.eventClass(form) != null) {
      return EntityKind.EVENT;
    }
    int length = gazetteer.descriptorLength(line, head + 1);
    if (length == 0) {
      return null;
    }
    Gazetteer.Descriptor descriptor = gazetteer.descriptor(line, head + 1, length);
    return descriptor.isTitle() ? null : descriptor.kind();
  }

  /** The noun is not itself the modifier of a noun or part of a longer role. */
  private boolean isHead(Line line, int head, EntityKind kind) {
    int next = head + 1;
    if (inside(line, next)) {
      return line.isCapital(head)
          || !line.isTag(next, "PROPN")
          || kind == EntityKind.DOCUMENT
          || kind == EntityKind.EVENT;
    }
    boolean speaks = line.lower(next).startsWith("spokes") || line.lower(next).equals("official");
    boolean noun =
        line.isTag(next, "NOUN", "PROPN") && !line.isCapital(next) && !isVerbLike(line, next);
    if (line.writing == Line.Case.TITLE) {
      noun = line.isTag(next, "NOUN");
    }
    return !noun || (speaks && kind == EntityKind.ORGANISATION);
  }

  /** Taggers take the verb in "the memo adds to" and "a memo revealing ties" for a noun. */
  private static boolean isVerbLike(Line line, int at) {
    String word = line.lower(at);
    boolean object =
        line.isTag(
            at + 1, "ADP", "DET", "PRON", "ADV", "ADJ", "NOUN", "PROPN", "SCONJ", "PART", "VERB");
    if (word.endsWith("ing")) {
      return line.isTag(at + 1, "DET", "ADV", "ADJ", "PROPN", "PRON");
    }
    return object && NameKinds.isSaying(word) && !hasVerb(line, at + 1);
  }

  private static boolean hasVerb(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      if (line.isTag(i, "VERB", "AUX")) {
        return !line.lower(i).endsWith("ing");
      }
    }
    return false;
  }

  private static boolean inside(Line line, int at) {
    return line.has(at) && line.inName[at];
  }

  private boolean isModifier(Line line, int at) {
    if (inside(line, at)) {
      return true;
    }
    String word = line.lower(at);
    if (!line.isWord(at) || DEFINITE.contains(word) || INDEFINITE.contains(word)) {
      return false;
    }
    if (line.isTag(at, "ADJ", "NOUN", "PROPN", "NUM") || word.indexOf('-') > 0) {
      return true;
    }
    if (line.isTag(at, "VERB")) {
      boolean participle = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
      return participle
          && !inside(line, at - 1)
          && line.isTag(at - 1, "DET", "ADJ", "ADV", "NUM", "PRON", "PART");
    }
    return line.isTag(at, "ADV") && (word.endsWith("ly") || word.equals("most"));
  }

  private boolean isPlainModifier(Line line, int at) {
    return inside(line, at)
        || line.isTag(at, "ADJ", "NOUN", "PROPN")
        || (line.lower(at).indexOf('-') > 0 && !line.isTag(at, "ADV", "VERB"));
  }

  private static Phrase.Article article(Line line, int from) {
    String before = line.lower(from - 1);
    if (before.equals("that") && !line.isTag(from - 1, "DET")) {
      return Phrase.Article.BARE;
    }
    if (DEFINITE.contains(before)) {
      return Phrase.Article.DEFINITE;
    }
    if (INDEFINITE.contains(before)) {
      return Phrase.Article.INDEFINITE;
    }
    if (POSSESSIVE.contains(before) || line.isPossessive(from - 1)) {
      return Phrase.Article.POSSESSED;
    }
    return Phrase.Article.BARE;
  }

  private Phrase phrase(
      String document,
      Line line,
      int from,
      int head,
      Phrase.Article article,
      EntityKind kind,
      List<Phrase> names) {
    int outer = article == Phrase.Article.BARE ? from : from - 1;
    int begin = outer;
    Phrase possessor = null;
    if (line.isPossessive(outer) && article == Phrase.Article.POSSESSED) {
      for (Phrase name : names) {
        if (name.covers(line, outer - 1)) {
          possessor = name;
        }
      }
      begin = possessor != null ? possessor.from : from;
      outer = begin;
      if (possessor != null && line.lower(begin - 1).equals("the")) {
        outer = begin - 1;
      }
      if (possessor != null) {
        begin = from;
      }
    }
    for (Phrase name : names) {
      if (name.line == line && name.from >= from && name.to <= head) {
        begin = Math.max(begin, name.to);
      }
    }
    if (begin > head) {
      return null;
    }
    Phrase phrase = new Phrase(line, begin, head + 1);
    while (phrase.start < phrase.end && "-'\u2019".indexOf(document.charAt(phrase.start)) >= 0) {
      phrase.start++;
    }
    phrase.outerFrom = outer;
    phrase.article = article;
    phrase.described = kind;
    phrase.label = line.text(document, outer, head + 1);
    phrase.name =
        kind == EntityKind.DOCUMENT || kind == EntityKind.EVENT
            ? noun(line, head)
            : line.lower(head);
    phrase.vote(kind, 3);
    for (int i = from; i < head; i++) {
      phrase.modifiers.add(line.text(i));
    }
    if (kind == EntityKind.DOCUMENT) {
      phrase.isGeneric = "generic".equals(gazetteer.documentClass(phrase.name));
    } else if (kind == EntityKind.EVENT) {
      String sort = gazetteer.eventClass(phrase.name);
      phrase.isGeneric = sort.startsWith("generic");
      phrase.roles.add(sort.replace("generic ", ""));
    } else {
      int length = gazetteer.descriptorLength(line, head + 1);
      Gazetteer.Descriptor descriptor = gazetteer.descriptor(line, head + 1, length);
      phrase.roles.add(descriptor.group());
      phrase.gender = descriptor.gender();
    }
    return phrase;
  }

  private String noun(Line line, int head) {
    String form = line.lower(head);
    boolean listed = gazetteer.documentClass(form) != null || gazetteer.eventClass(form) != null;
    return listed ? form : line.lemma(head);
  }

  /** Whether a phrase speaks of something other than what was named before. */
  static boolean isOther(Phrase phrase) {
    return phrase.modifiers.stream()
        .anyMatch(word -> OTHERS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** More than one, by the form of the head noun. */
  static boolean isPlural(Phrase phrase) {
    Line line = phrase.line;
    int head = phrase.to - 1;
    return line.lower(head).endsWith("s") && !line.lemma(head).equals(line.lower(head));
  }
}
