package org.parallax.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in quotation marks and is not speech: titles, names, nicknames, slogans and words
 * that are mentioned. They stay in the voice around them.
 *
 * <p>A stretch of up to {@value #MOST_WORDS} words inside one sentence is a name if
 *
 * <ul>
 *   <li>a noun that announces a mention stands before it: {@code the word "terrorist"};
 *   <li>or it is written like a name (all its longer words with capitals) and there stands before
 *       it a noun for a work ({@code the film "The Long Road"}), a participle of naming ({@code a
 *       group called "The Owls"}), a first name before and a surname behind ({@code Joe "Bud"
 *       Smith}), an article or possessive, with a noun behind or two capitals inside ({@code his
 *       "America First" approach}), a preposition, a verb of making or the start of the sentence,
 *       with two capitals inside ({@code on "Meet the Town"}).
 * </ul>
 *
 * <p>Speech stays speech where a verb attributes it: {@code "Go Home," she said}, {@code called him
 * a "Total Fool"}, {@code shouted "God Is Great"}. In a line that is itself in Title Case the shape
 * says nothing; there a name is what the body has for a name. Caveat: a slogan in small letters
 * ({@code chants of "lock the gate"}) is a quotation, and a single capitalised word with neither
 * noun before nor behind it is one too.
 *
 * <p>Source: rules of our own, words in {@code quoted_names.tsv}.
 */
final class QuotedNames {

  private static final int MOST_WORDS = 7;
  private static final int VERB_REACH = 8;

  private static final Set<String> DETERMINERS =
      WordList.of("a an the this that these those his her its their our my your another any some");

  private static final Set<String> PLACES = WordList.of("on in at from with for by");

  private static final Set<String> PREPOSITIONS =
      WordList.of("on in at of for from with by about to like and or");

  private final NameSigns signs;
  private final Set<String> known = new HashSet<>();

  private QuotedNames(Lemmatizer lemmatizer) {
    this.signs = new NameSigns(lemmatizer);
  }

  /** The quoted stretches that are names, in reading order. */
  static Set<Span> in(List<Span> quoted, List<Draft> drafts, Lemmatizer lemmatizer) {
    QuotedNames names = new QuotedNames(lemmatizer);
    Set<Span> found = new HashSet<>();
    List<QuotedPlace> inTitles = new ArrayList<>();
    int at = 0;
    for (Span span : quoted) {
      while (at < drafts.size() && drafts.get(at).end() <= span.start()) {
        at++;
      }
      QuotedPlace place = at < drafts.size() ? names.place(drafts.get(at), span) : null;
      if (place != null && place.isTitleCased()) {
        inTitles.add(place);
      } else if (place != null && names.isName(place)) {
        names.known.add(place.form());
        found.add(span);
      }
    }
    inTitles.stream()
        .filter(place -> names.known.contains(place.form()))
        .forEach(place -> found.add(place.span));
    return found;
  }

  private QuotedPlace place(Draft draft, Span span) {
    if (draft.start() >= span.start() || span.end() > draft.end()) {
      return null;
    }
    QuotedPlace place = new QuotedPlace(draft, span);
    return place.words() <= MOST_WORDS && place.isMarked() ? place : null;
  }

  private boolean isName(QuotedPlace place) {
    int before = place.first - 2;
    int behind = place.last + 2;
    if (before < 0 && behind >= place.size()) {
      return false;
    }
    if (signs.isMention(place, before)) {
      return true;
    }
    int capitals = place.capitals();
    boolean announced = signs.isWork(place, before) || signs.isNamed(place, before);
    if (capitals > 0 && (announced || NameSigns.isNickname(place, before))) {
      return true;
    }
    if (capitals == 0 || isSaidAfterwards(place, before) || isAttributed(place, before)) {
      return false;
    }
    String word = place.word(before);
    boolean owned = DETERMINERS.contains(word) || word.endsWith("'s") || "'".equals(word);
    boolean described = place.hasTag(before, "ADJ") || place.hasTag(before, "NUM");
    if (signs.isHead(place, behind)) {
      return owned || described || capitals > 1;
    }
    boolean begins = before < 0 && (place.hasTag(behind, "VERB") || place.hasTag(behind, "AUX"));
    boolean acted = place.hasTag(before, "VERB") && signs.verb(place, before) == null;
    boolean placed = owned || described || begins || acted || PREPOSITIONS.contains(word);
    return capitals > 1 && (placed || signs.isHearer(place, before) || signs.isMade(place, before));
  }

  /** A verb that attributes close before the marks, in the same clause. */
  private boolean isAttributed(QuotedPlace place, int before) {
    for (int i = before; i >= Math.max(0, before - VERB_REACH); i--) {
      String word = place.word(i);
      if (place.hasTag(i, "VERB")) {
        AttributionWord verb = signs.verb(place, i);
        boolean object = i == before && (signs.isHearer(place, i) || signs.isMade(place, i));
        if (verb == null || object) {
          return false;
        }
        String between = place.word(before);
        boolean free = PLACES.contains(between) || DETERMINERS.contains(between);
        boolean adjacent = i == before || (i == before - 1 && !free);
        return verb.takes(Complement.NAME) || verb.takes(Complement.AS) || adjacent;
      }
      if (":".equals(word) || (",".equals(word) && i == before)) {
        return true;
      }
      if (";".equals(word) || ",".equals(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code "Go Home," she said}. */
  private boolean isSaidAfterwards(QuotedPlace place, int before) {
    if (PLACES.contains(place.word(before))) {
      // "Speaking on "Meet the Town," he said": the programme does not speak.
      return false;
    }
    int comma = place.last + 2;
    boolean inside = ",?!".contains(place.word(place.last));
    boolean outside = ",".equals(place.word(comma));
    for (int i = comma; (inside || outside) && i < Math.min(comma + 5, place.size()); i++) {
      AttributionWord verb = signs.verb(place, i);
      boolean participle = place.word(i).endsWith("ing");
      if (verb != null && verb.takes(Complement.TAIL) && !participle) {
        return true;
      }
    }
    return false;
  }
}
