package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.text.Document;

/**
 * Labels that a sentence gives outright: {@code Orsund is a monopoly}, {@code called the memo a
 * "fake"}, {@code dismissed the report as nonsense}, {@code works as a public body}.
 */
final class Predications {

  private static final Set<String> NAMING =
      Set.of("call", "label", "brand", "dub", "deem", "term", "consider", "declare", "style");

  private static final Set<String> NAMING_AS =
      Set.of(
          "describe",
          "dismiss",
          "denounce",
          "condemn",
          "hail",
          "portray",
          "depict",
          "decry",
          "criticize",
          "criticise",
          "characterize",
          "characterise",
          "blast",
          "slam",
          "deride",
          "praise",
          "cast",
          "reject",
          "paint",
          "brand",
          "label",
          "mock",
          "ridicule",
          "see",
          "regard",
          "view",
          "identify",
          "frame",
          "attack",
          "lambast",
          "lambaste",
          "tout");

  private static final Set<String> ACTING_AS = Set.of("operate", "serve", "work", "act");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final Set<String> VERBS =
      Stream.of(NAMING, NAMING_AS, ACTING_AS, COPULAS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its", "no");

  private static final int REACH = 12;
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;

  Predications(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The labels, each linked to what it labels. */
  List<Phrase> find(Document document, List<Line> lines, List<Phrase> phrases) {
    List<Phrase> found = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      List<Phrase> own = new ArrayList<>();
      while (next < phrases.size() && phrases.get(next).start < line.sentence.end()) {
        own.add(phrases.get(next));
        next++;
      }
      for (int at = 0; at < line.size(); at++) {
        String lemma = line.lemma(at);
        if (own.isEmpty() || !VERBS.contains(lemma)) {
          continue;
        }
        Phrase label = null;
        if (NAMING.contains(lemma) && !line.isTag(at, "NOUN")) {
          label = called(document.text(), line, at, own);
        }
        if (label == null && NAMING_AS.contains(lemma)) {
          label = as(document.text(), line, at, own);
        }
        if (label == null && ACTING_AS.contains(lemma) && line.lower(at + 1).equals("as")) {
          label = copula(document.text(), line, at, at + 2, own);
        }
        if (label == null && COPULAS.contains(lemma)) {
          label = copula(document.text(), line, at, at + 1, own);
        }
        if (label != null) {
          add(label, own, found);
        }
      }
    }
    return found;
  }

  /** A description found there before is the same stretch: it gets the referent instead. */
  private static void add(Phrase label, List<Phrase> own, List<Phrase> found) {
    for (Phrase phrase : own) {
      if (phrase.start < label.end && label.start < phrase.end) {
        if (phrase.referent == null || phrase.isName()) {
          if (phrase.isName() && phrase.end >= label.end) {
            return;
          }
          if (phrase.isName()) {
            label.start = label.line.token(phrase.to).start();
          }
          continue;
        }
        phrase.referent.phrases.remove(phrase);
        phrase.referent = null;
      }
    }
    label.target.add(label);
    found.add(label);
  }

  private Phrase called(String text, Line line, int verb, List<Phrase> own) {
    int from = verb + 1;
    Phrase object = objectAt(line, from, own, verb);
    if (object == null || object.referent == null) {
      return null;
    }
    int at = line.isTag(from, "PRON") ? from + 1 : object.to;
    return label(text, line, at, object.referent, true);
  }

  private Phrase as(String text, Line line, int verb, List<Phrase> own) {
    for (int i = verb + 2; i < Math.min(line.size(), verb + REACH); i++) {
      if (line.lower(i).equals("as")) {
        Phrase object = objectAt(line, verb + 1, own, verb);
        Phrase label =
            object == null || object.referent == null
                ? null
                : label(text, line, i + 1, object.referent, true);
        if (label != null) {
          return label;
        }
      }
      if (line.text(i).equals(";") || line.text(i).equals(".")) {
        break;
      }
    }
    return null;
  }

  /** What stands behind the verb; for a pronoun what was spoken of before it in the sentence. */
  private static Phrase objectAt(Line line, int from, List<Phrase> own, int verb) {
    String word = line.lower(from);
    if (word.equals("it") || word.equals("him") || word.equals("her") || word.equals("them")) {
      Phrase last = null;
      for (Phrase phrase : own) {
        boolean person = phrase.referent != null && phrase.referent.kind() == EntityKind.PERSON;
        boolean fits = word.equals("it") != person;
        if (phrase.referent != null
            && !line.isPossessive(phrase.to)
            && phrase.to <= verb
            && phrase.from > 0
            && fits
            && !word.equals("them")) {
          last = phrase;
        }
      }
      return last;
    }
    int first = line.isTag(from, "DET") ? from + 1 : from;
    Phrase last = null;
    for (Phrase phrase : own) {
      boolean starts =
          phrase.outerFrom == from || phrase.outerFrom == first || phrase.from == first;
      if (phrase.referent != null && starts && !line.isPossessive(phrase.to)) {
        last = phrase;
      }
    }
    return last;
  }

  private Phrase copula(String text, Line line, int verb, int at, List<Phrase> own) {
    Phrase subject = null;
    for (Phrase phrase : own) {
      if (phrase.referent != null
          && phrase.to <= verb
          && onlyAuxiliaries(line, phrase.to, verb)
          && !line.isTag(phrase.outerFrom - 1, "ADP")) {
        subject = phrase;
      }
    }
    boolean affirmed = !line.lower(at).equals("not") && !line.lower(at).equals("n't");
    return subject == null || !affirmed ? null : label(text, line, at, subject.referent, false);
  }

  private static boolean onlyAuxiliaries(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.isTag(i, "AUX", "ADV", "PART")) {
        return false;
      }
      String word = line.lower(i);
      if (word.equals("not") || word.equals("n't") || word.equals("never")) {
        return false;
      }
    }
    return true;
  }

  /** The noun phrase or quoted words that begin at a place; null if there is no label. */
  private Phrase label(String text, Line line, int from, Referent referent, boolean free) {
    int at = from;
    boolean isAct = true;
    while (DETERMINERS.contains(line.lower(at)) || line.isTag(at, "ADV")) {
      isAct &= !DETERMINERS.contains(line.lower(at));
      at++;
    }
    if (isAct && line.isTag(at, "VERB")) {
      // "described it as literally giving weapons away"
      return null;
    }
    boolean quoted = line.isQuotationMark(at);
    if (quoted) {
      at++;
    }
    if (line.isTag(at, "DET") && quoted) {
      at++;
    }
    int to = at;
    int head = -1;
    while (to < line.size() && to - at < LONGEST && isNominal(line, to)) {
      if (line.isTag(to, "NOUN", "PROPN") || (quoted && line.isTag(to, "ADJ", "VERB"))) {
        head = to;
      }
      to++;
    }
    boolean determined = at > from;
    if (head < 0 || !(determined || quoted)) {
      return null;
    }
    if (!free && !isDescriptor(line, head, referent)) {
      return null;
    }
    int start = quoted ? at : from;
    while (!quoted && line.isTag(start, "ADV")) {
      start++;
    }
    if (DETERMINERS.contains("no") && line.lower(start).equals("no")) {
      return null;
    }
    Phrase phrase = new Phrase(line, start, head + 1);
    phrase.article = Phrase.Article.INDEFINITE;
    phrase.label = line.text(text, start, head + 1);
    phrase.name = line.lower(head);
    phrase.target = referent;
    int length = gazetteer.descriptorLength(line, head + 1);
    if (length > 0) {
      phrase.roles.add(gazetteer.descriptor(line, head + 1, length).group());
    }
    return phrase;
  }

  private static boolean isNominal(Line line, int at) {
    return line.isWord(at)
        && line.isTag(at, "ADJ", "NOUN", "PROPN", "NUM", "VERB", "ADV")
        && !(line.isTag(at, "VERB")
            && !(line.lower(at).endsWith("ed") || line.lower(at).endsWith("ing")));
  }

  /** A plain copula labels only with a noun that describes such things. */
  private boolean isDescriptor(Line line, int head, Referent referent) {
    int length = gazetteer.descriptorLength(line, head + 1);
    if (length > 0) {
      Gazetteer.Descriptor descriptor = gazetteer.descriptor(line, head + 1, length);
      return descriptor.kind() == referent.kind();
    }
    boolean text = gazetteer.documentClass(line.lemma(head)) != null;
    return text && referent.kind() == EntityKind.DOCUMENT;
  }
}
