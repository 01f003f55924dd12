package org.parallax.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a run of capitals apart into names with their titles and descriptions.
 *
 * <p>Worked examples: {@code California Rep. Jane Doe} is Jane Doe with the label {@code California
 * Rep.}; {@code Danish wind giant Orsund} is Orsund with the label {@code Danish wind giant};
 * {@code Norse-Baltic} is two names where both are known; in {@code House-linked} the name ends at
 * the hyphen.
 */
final class NameParts {

  /** Parties and faiths: like demonyms they describe a name and are none. */
  private static final Set<String> PARTY_WORDS =
      Set.of(
          "Islamic",
          "Islamist",
          "Muslim",
          "Christian",
          "Jewish",
          "Catholic",
          "Protestant",
          "Sunni",
          "Shiite",
          "Shia",
          "Arab",
          "Western",
          "Hispanic",
          "Latino",
          "Progressive",
          "Marxist",
          "Nazi",
          "Senators",
          "Congressional",
          "Republican",
          "Democrat",
          "Democratic",
          "GOP",
          "Conservative",
          "Labour",
          "Liberal",
          "Socialist",
          "Communist",
          "Independent",
          "Libertarian");

  /** What follows a person's or country's name and makes a body of it. */
  private static final Set<String> BODIES =
      Set.of(
          "administration",
          "campaign",
          "government",
          "regime",
          "military",
          "army",
          "navy",
          "parliament",
          "embassy",
          "authorities",
          "foundation",
          "organization",
          "transition");

  private static final int LONGEST_LABEL = 7;

  /** No description goes on in front of them: "the discussions Mr. Roe had". */
  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lady");

  private static final Set<String> FORMER =
      Set.of("former", "onetime", "one-time", "ex", "acting", "then", "longtime");

  private final Gazetteer gazetteer;

  NameParts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Adds the phrases of a run to those found before it. */
  void split(
      String document,
      Line line,
      int from,
      int to,
      int[] listed,
      CapitalUse use,
      List<Phrase> found) {
    if (to - from == 1 && splitHyphen(line, from, use, found)) {
      return;
    }
    int start = from;
    int end = to;
    if (gazetteer.descriptorLength(line, end) == end - start && end - start > 1) {
      return;
    }
    boolean surname =
        end - start > 1
            && gazetteer.isPluralHead(line.text(end - 1))
            && gazetteer.isGivenName(line.text(end - 2));
    boolean headed = !surname && headOf(line, start, end) != null;
    int title = headed ? start : titleEnd(line, start, end);
    if (title == end) {
      // "Attorney General" alone describes; what stands before it may be a name.
      int length = gazetteer.descriptorLength(line, end);
      end = end - length;
      if (end > start && (listed[start] == end - start || headOf(line, start, end) != null)) {
        name(document, line, start, start, end, use, found);
      } else if (end > start) {
        listedNames(document, line, start, end, listed, use, found);
      }
      return;
    }
    if (title == start && to - from > 1) {
      int place = listed[start];
      boolean person =
          place > 0
              && start + place < end
              && place < end - start - 1
              && gazetteer.isGivenName(line.text(start + place));
      if (person && !gazetteer.isGivenName(line.text(start))) {
        // "Alabama Roy Doe": a place or body, then a person.
        name(document, line, start, start, start + place, use, found);
        start += place;
        title = start;
      } else if (isCountryAlone(line, start, end, listed)) {
        // "U.S. Defense": the country, and perhaps a name.
        name(document, line, start, start, start + listed[start], use, found);
        start += listed[start];
        title = start;
        boolean word = end - start == 1 && listed[start] == 0;
        if (word && (line.writing != Line.Case.RUNNING || !line.isTag(start, "PROPN"))) {
          return;
        }
      } else if (isDemonymLabel(line, start, end, listed)) {
        title = start + demonymLength(line, start, end);
      }
    }
    name(document, line, start, title, end, use, found);
  }

  private void listedNames(
      String document,
      Line line,
      int from,
      int to,
      int[] listed,
      CapitalUse use,
      List<Phrase> found) {
    for (int i = from; i < to; i++) {
      if (listed[i] > 0 && i + listed[i] <= to) {
        name(document, line, i, i, i + listed[i], use, found);
        i += listed[i] - 1;
      }
    }
  }

  /** The word that tells what the run names, if it is no person's. */
  private Gazetteer.Head headOf(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Gazetteer.Head before = gazetteer.head(line.text(i - 1));
      if (before != null && before.joins().contains(line.lower(i))) {
        return before;
      }
    }
    if (to - from < 2) {
      return null;
    }
    return gazetteer.head(line.text(to - 1));
  }

  /** One past the last title of the run; its start where it has none. */
  private int titleEnd(Line line, int from, int to) {
    for (int i = to; i > from; i--) {
      int length = gazetteer.descriptorLength(line, i);
      // "Prime Minister Roe", where the article has "prime" as a plain word too
      boolean whole = i - length >= from || line.isCapital(i - length);
      if (length > 0 && whole) {
        Gazetteer.Descriptor descriptor = gazetteer.descriptor(line, i, length);
        boolean person = descriptor.kind() == EntityKind.PERSON && line.isCapital(i - 1);
        boolean given = gazetteer.isGivenName(line.text(i - 1)) && i < to;
        if (person
            && !given
            && !(i == to && to - from == length + 1 && gazetteer.isGivenName(line.text(from)))) {
          return secretaryOf(line, i, to);
        }
      }
    }
    return from;
  }

  /** {@code Secretary of State}, {@code Secretary of Defense}: the office is part of the title. */
  private static int secretaryOf(Line line, int title, int to) {
    if (line.lower(title).equals("of") && title + 1 < to) {
      return title + 2;
    }
    return title;
  }

  private boolean isDemonymLabel(Line line, int from, int to, int[] listed) {
    int length = demonymLength(line, from, to);
    if (length == 0 || length == to - from || listed[from] == to - from) {
      return false;
    }
    int rest = from + length;
    boolean listedRest = listed[rest] == to - rest;
    return listedRest || gazetteer.head(line.text(to - 1)) == null;
  }

  /** A country before words that no head makes a body's name. */
  private boolean isCountryAlone(Line line, int from, int to, int[] listed) {
    int length = listed[from];
    if (length == 0 || from + length >= to || headOf(line, from, to) != null) {
      return false;
    }
    String first = length == 1 ? line.text(from) : line.text(from) + " " + line.text(from + 1);
    Gazetteer.Known known = gazetteer.known(first);
    return known != null && known.group().equals("country");
  }

  private int demonymLength(Line line, int from, int to) {
    if (from + 1 < to && gazetteer.countryOf(line.text(from) + " " + line.text(from + 1)) != null) {
      return 2;
    }
    boolean one =
        gazetteer.countryOf(line.text(from)) != null || PARTY_WORDS.contains(line.text(from));
    return one ? 1 : 0;
  }

  /** {@code Norse-Baltic}: two names where each stands elsewhere by itself. */
  private boolean splitHyphen(Line line, int at, CapitalUse use, List<Phrase> found) {
    String text = line.text(at);
    int dash = Math.max(text.indexOf('-'), text.indexOf('\u2013'));
    if (dash < 2 || dash + 2 >= text.length() || gazetteer.known(Spelling.plain(text)) != null) {
      return false;
    }
    String left = text.substring(0, dash);
    String right = text.substring(dash + 1);
    if (!Character.isUpperCase(right.charAt(0)) || !(isName(left, use) && isName(right, use))) {
      return false;
    }
    add(line, at, 0, dash, found);
    add(line, at, dash + 1, text.length(), found);
    return true;
  }

  private void add(Line line, int at, int from, int to, List<Phrase> found) {
    Phrase phrase = new Phrase(line, at, at + 1);
    phrase.start = line.token(at).start() + from;
    phrase.end = line.token(at).start() + to;
    phrase.name = Spelling.plain(line.text(at).substring(from, to));
    found.add(phrase);
  }

  private boolean isName(String word, CapitalUse use) {
    return gazetteer.known(word) != null || use.isName(word.toLowerCase(Locale.ROOT));
  }

  private void name(
      String document,
      Line line,
      int from,
      int nameFrom,
      int to,
      CapitalUse use,
      List<Phrase> found) {
    int end = to;
    if (nameFrom >= end) {
      return;
    }
    if ((end - nameFrom == 1 && isAdjective(line.text(nameFrom)))
        || gazetteer.countryOf(line.text(document, nameFrom, end)) != null) {
      body(document, line, nameFrom, found);
      return;
    }
    boolean body = isBody(line, nameFrom, end);
    if (body) {
      end++;
    }
    int start = labelStart(line, from, nameFrom, found);
    Phrase phrase = new Phrase(line, start, end);
    phrase.name = form(document, line, nameFrom, end, use);
    if (NameFinder.endsInHyphen(line, end - 1)) {
      String last = line.text(end - 1);
      int dash = last.indexOf('-');
      phrase.end = line.token(end - 1).start() + dash;
      int cut = phrase.name.lastIndexOf('-', phrase.name.length());
      phrase.name =
          phrase.name.substring(
              0, phrase.name.indexOf('-', Math.max(0, phrase.name.length() - last.length())));
      if (cut < 0 || phrase.name.isBlank()) {
        return;
      }
    }
    if (body) {
      phrase.vote(EntityKind.ORGANISATION, 8);
      phrase.roles.add(line.lower(end - 1).equals("campaign") ? "group" : "government");
    }
    if (start < nameFrom) {
      phrase.label = line.text(document, start, nameFrom);
      roles(line, start, nameFrom, phrase);
    }
    found.add(phrase);
  }

  /** {@code Danish}, {@code Danes}, {@code Republican-led}: people and parties, not names. */
  private boolean isAdjective(String text) {
    int dash = text.indexOf('-');
    String word = dash > 0 ? text.substring(0, dash) : text;
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean known = gazetteer.known(text) != null;
    return !known
        && (gazetteer.countryOf(word) != null
            || gazetteer.countryOf(singular) != null
            || PARTY_WORDS.contains(singular)
            || word.equals("Olympic")
            || PARTY_WORDS.contains(word));
  }

  /** {@code the Danish navy}: a demonym and a body name one. */
  private void body(String document, Line line, int at, List<Phrase> found) {
    if (isBody(line, at, at + 1)) {
      Phrase phrase = new Phrase(line, at, at + 2);
      phrase.name = line.text(document, at, at + 2);
      phrase.vote(EntityKind.ORGANISATION, 8);
      phrase.roles.add("government");
      found.add(phrase);
    }
  }

  private boolean isBody(Line line, int from, int to) {
    return BODIES.contains(line.lower(to))
        && !line.isCapital(to)
        && isOwner(line, to)
        && !NameFinder.endsInHyphen(line, to - 1)
        && gazetteer.head(line.text(to - 1)) == null
        && from < to;
  }

  /** A country has an army; a person or country an administration; Medicaid has neither. */
  private boolean isOwner(Line line, int to) {
    String last = line.text(to - 1);
    Gazetteer.Known known = gazetteer.known(last);
    boolean country =
        gazetteer.countryOf(last) != null
            || line.lower(to - 1).equals("states")
            || (known != null && known.kind() == EntityKind.PLACE);
    boolean personal =
        line.lower(to).equals("administration")
            || line.lower(to).equals("campaign")
            || line.lower(to).equals("transition");
    return country || (personal && (known == null || known.kind() == EntityKind.PERSON));
  }

  /** Goes left from a name over the nouns and adjectives that describe it. */
  private int labelStart(Line line, int from, int nameFrom, List<Phrase> found) {
    int before =
        found.isEmpty() || found.get(found.size() - 1).line != line
            ? 0
            : found.get(found.size() - 1).to;
    int start = from;
    boolean titled = from < nameFrom;
    int length = from > before ? gazetteer.descriptorLength(line, from) : 0;
    if (length > 0
        && !isPlural(line, from - 1)
        && (line.isTag(from - 1, "NOUN", "PROPN")
            || (line.isTag(from - 1, "ADJ") && line.isTag(from - 2, "NOUN", "PROPN", "ADJ")))) {
      titled = true;
      start = from - length;
    }
    if (!titled || COURTESIES.contains(line.lower(start).replace(".", ""))) {
      return start;
    }
    while (start > 0 && nameFrom - start < LONGEST_LABEL && isModifierOf(line, start)) {
      start--;
      // A name inside the description was found before it: it becomes part of the label.
      while (!found.isEmpty()
          && found.get(found.size() - 1).line == line
          && found.get(found.size() - 1).to > start) {
        Phrase inner = found.get(found.size() - 1);
        start = Math.min(start, inner.from);
        found.remove(found.size() - 1);
      }
    }
    return start;
  }

  private static boolean isPlural(Line line, int at) {
    return line.lower(at).endsWith("s") && !line.lemma(at).equals(line.lower(at));
  }

  /** Whether the word in front of a description belongs to it. */
  private boolean isModifierOf(Line line, int start) {
    // "told his legal team former mayor Roe": what was, begins.
    boolean begins = FORMER.contains(line.lower(start)) && line.isTag(start - 1, "NOUN");
    return !begins && isModifier(line, start - 1);
  }

  private boolean isModifier(Line line, int at) {
    String word = line.lower(at);
    if (!line.isWord(at) || line.isTag(at, "DET", "PRON", "AUX", "ADP", "SCONJ", "PART")) {
      return word.equals("then") || word.startsWith("then-") || word.startsWith("ex-");
    }
    if (word.equals("and")) {
      return gazetteer.descriptorLength(line, at) > 0;
    }
    if (line.isTag(at, "VERB")) {
      return word.endsWith("-based") || word.startsWith("now-");
    }
    return line.isTag(at, "ADJ", "NOUN", "PROPN") || word.indexOf('-') > 0;
  }

  private void roles(Line line, int from, int to, Phrase phrase) {
    for (int i = to; i > from; i--) {
      int length = gazetteer.descriptorLength(line, i);
      if (length > 0 && i - length >= from) {
        Gazetteer.Descriptor descriptor = gazetteer.descriptor(line, i, length);
        if (i == to || descriptor.kind() == EntityKind.PERSON) {
          phrase.vote(descriptor.kind(), descriptor.isTitle() ? 6 : 4);
          if (!descriptor.group().equals("-")) {
            phrase.roles.add(descriptor.group());
          }
          phrase.gender = phrase.gender == Gender.UNKNOWN ? descriptor.gender() : phrase.gender;
        }
        i -= length - 1;
      } else {
        phrase.modifiers.add(line.text(i - 1));
      }
    }
  }

  /** The name as running text writes it. */
  private String form(String document, Line line, int from, int to, CapitalUse use) {
    String text = line.text(document, from, to);
    boolean dateline =
        text.length() > 4
            && text.equals(text.toUpperCase(Locale.ROOT))
            && gazetteer.known(text) == null;
    if (line.writing != Line.Case.SHOUTED && !dateline) {
      return text.replace(" ,", ",");
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      String own = use.form(line.lower(i));
      String word = own != null ? own : restored(line.text(i));
      boolean glued = i > from && line.token(i).start() == line.token(i - 1).end();
      out.append(out.isEmpty() || glued ? "" : " ").append(word);
    }
    return Spelling.plain(out.toString());
  }

  private String restored(String word) {
    String title = Gazetteer.title(word.toLowerCase(Locale.ROOT));
    boolean acronym = gazetteer.known(word) != null;
    boolean known = gazetteer.known(title) != null || gazetteer.isGivenName(title);
    return acronym && !known ? word : title;
  }
}
