package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * Finds the stretches of capitals that name something.
 *
 * <p>Worked example: {@code Harbour Board chief Jane Doe met the Ministry of Fish} has the runs
 * {@code Harbour Board}, {@code Jane Doe} and {@code Ministry of Fish}; {@link NameParts} makes
 * names with titles of them. A capital counts as one by its place and by how the article writes the
 * word elsewhere, not by the tag alone: taggers call {@code White House} adjective and noun.
 */
final class NameFinder {

  /** Capitals that name nothing by themselves. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "i",
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "est",
          "edt",
          "gmt",
          "et",
          "pst",
          "pdt",
          "mon.",
          "tue.",
          "wed.",
          "thu.",
          "fri.",
          "sat.",
          "sun.",
          "a",
          "ok",
          "no.",
          "tv",
          "ap)",
          "q",
          "vs.",
          "v.",
          "re",
          "p.s.",
          "dna",
          "ceo",
          "ad",
          "bc",
          "pr",
          "ip",
          "ai",
          "it",
          "gdp",
          "hiv",
          "aids",
          "id",
          "q&a",
          "phd",
          "ph.d.",
          "cfo",
          "suv",
          "dui",
          "gps",
          "pc",
          "tvs",
          "dj",
          "mp",
          "mps",
          "lgbt",
          "lgbtq",
          "asap",
          "fyi",
          "ied",
          "nsfw",
          "ii",
          "iii",
          "breaking",
          "more",
          "related",
          "listen",
          "image",
          "furor",
          "exclusive",
          "update",
          "close",
          "caption",
          "photo",
          "video",
          "advertisement",
          "copyright");

  /** Months that are surnames too. */
  private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");

  private static final Set<String> FUNCTION_TAGS =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "ADV", "NUM");

  /** Small words that some capitalise inside sentences. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "in", "on", "at", "of", "to", "by", "for", "from", "with", "and", "or",
          "but", "if", "so", "as", "is", "are", "was", "be", "it", "its", "he", "she", "we", "they",
          "you", "his", "her", "their", "our", "my", "this", "that", "these", "those", "what",
          "who", "how", "why", "when", "where", "not", "no", "yes", "do", "does", "did", "has",
          "have", "had", "will", "would", "can", "could", "should", "than", "then", "there", "here",
          "all");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "bin", "bint", "ibn", "al", "el", "la", "della", "di", "da", "dos",
          "del", "der", "den", "ter", "ben", "abu", "du", "le");

  private static final Set<String> OWNERS =
      Set.of(
          "people",
          "women",
          "men",
          "children",
          "nurse",
          "king",
          "queen",
          "veteran",
          "farmer",
          "worker",
          "teacher",
          "citizen",
          "student",
          "player",
          "st.",
          "nurses",
          "veterans",
          "farmers",
          "workers",
          "teachers",
          "citizens",
          "students",
          "players");

  private static final Set<String> FORMING =
      Set.of(
          "led", "run", "era", "born", "like", "wide", "area", "free", "made", "own", "only",
          "held", "bred", "type", "size", "hit", "law", "war", "aid", "deal", "ban", "tied", "role",
          "plus", "long", "back", "club", "set", "fed", "link", "vote");

  /** {@code Critics}, which a sentence may begin with. */
  static final Set<String> PEOPLE =
      LexiconFile.load("source_nouns").rows().stream()
          .filter(row -> row.cell(1).equals("person"))
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "iii", "iv");

  private final Gazetteer gazetteer;
  private final NameParts parts;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.parts = new NameParts(gazetteer);
  }

  /** The names of a line from left to right, none overlapping another. */
  List<Phrase> find(String document, Line line, CapitalUse use) {
    boolean own = line.writing != Line.Case.SHOUTED;
    int[] listed = new int[line.size()];
    boolean[] name = new boolean[line.size()];
    for (int i = 0; i < line.size(); i++) {
      boolean figure = Character.isDigit(line.text(i).charAt(0));
      if (line.isCapital(i) || figure || (own && line.lower(i).startsWith("al-"))) {
        listed[i] = gazetteer.match(document, line, i, own);
        if (listed[i] == 1 && !standsAsName(line, i, use)) {
          listed[i] = 0;
        }
      }
    }
    for (int i = line.size() - 1; i >= 0; i--) {
      name[i] = listed[i] > 0 || isNameWord(line, i, use, i + 1 < name.length && name[i + 1]);
    }
    List<Phrase> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      if (!name[at]) {
        at++;
        continue;
      }
      int to = runEnd(line, at, name, listed);
      parts.split(document, line, at, to, listed, use, found);
      at = to;
    }
    return found;
  }

  /** A listed word that is a plain word too ({@code Target}, {@code House}) needs more. */
  private boolean standsAsName(Line line, int at, CapitalUse use) {
    String lower = line.lower(at);
    boolean acronym = line.text(at).length() > 1 && Character.isUpperCase(line.text(at).charAt(1));
    if (acronym && line.writing != Line.Case.SHOUTED) {
      return true;
    }
    if (line.writing != Line.Case.RUNNING || line.isInitial(at)) {
      return line.isTag(at, "PROPN") || use.isName(lower) || !isPlain(lower, use);
    }
    return true;
  }

  private static boolean isPlain(String lower, CapitalUse use) {
    return use.small(lower) > 0 || PLAIN.contains(lower);
  }

  /** Listed names that are everyday words. */
  private static final Set<String> PLAIN =
      Set.of(
          "target",
          "shell",
          "delta",
          "visa",
          "house",
          "labour",
          "commons",
          "apple",
          "oracle",
          "sprint",
          "snap",
          "ford",
          "meta",
          "amazon",
          "turkey",
          "chad",
          "mali",
          "nice",
          "male",
          "reading",
          "phoenix",
          "buffalo",
          "mobile",
          "time",
          "fortune",
          "dawn",
          "wired",
          "slate",
          "independent",
          "army",
          "navy",
          "marines",
          "congress",
          "parliament",
          "who",
          "is",
          "it",
          "us",
          "ice",
          "capitol",
          "conservatives",
          "easter",
          "internet",
          "god",
          "windows",
          "gap",
          "people",
          "variety",
          "sun",
          "mirror",
          "treasury",
          "fed",
          "queens",
          "flint",
          "ground",
          "rio",
          "hill",
          "watergate",
          "wagner",
          "keystone",
          "civil",
          "standing",
          "roe",
          "constitution");

  private boolean isNameWord(Line line, int at, CapitalUse use, boolean beforeName) {
    if (!line.isCapital(at) || isMarkup(line, at)) {
      return false;
    }
    String lower = line.lower(at);
    int dash = endsInHyphen(line, at) ? lower.indexOf('-') : -1;
    if (MONTHS.contains(lower)) {
      return use.isSurname(lower) && !isDate(line, at);
    }
    if (NO_NAMES.contains(dash > 0 ? lower.substring(0, dash) : lower) || isParty(line, at)) {
      return false;
    }
    return switch (line.writing) {
      case RUNNING ->
          !line.isInitial(at)
              ? isCapitalInside(line, at)
              : isInitialName(line, at, use, beforeName);
      case TITLE ->
          isHeadlineName(line, at, use)
              || (beforeName && gazetteer.isGivenName(line.text(at)) && use.small(lower) == 0);
      case SHOUTED ->
          use.isNameInHeadline(lower)
              || (use.form(lower) == null
                  && line.isTag(at, "PROPN")
                  && gazetteer.isGivenName(Gazetteer.title(lower)));
    };
  }

  /** {@code in May}, {@code May 3}, {@code last May}. */
  private boolean isDate(Line line, int at) {
    boolean behind =
        line.isTag(at - 1, "NUM")
            || Set.of("in", "of", "since", "until", "by", "last", "next", "this", "early", "late")
                .contains(line.lower(at - 1));
    return line.isTag(at + 1, "NUM")
        || (behind && !gazetteer.isGivenName(line.text(at - 1)) && !line.isPossessive(at + 1));
  }

  /** {@code (R)}, {@code D-Calif.}: a party behind a politician's name. */
  private static boolean isParty(Line line, int at) {
    String text = line.text(at);
    boolean letter = "RDI".indexOf(text.charAt(0)) >= 0;
    boolean alone = text.length() == 1 && !text.equals("X");
    boolean state =
        text.length() > 2
            && "-\u2010\u2011\u2013".indexOf(text.charAt(1)) >= 0
            && Character.isUpperCase(text.charAt(2));
    return alone || (letter && state);
  }

  /** A handle, a hash tag or an address. */
  private static boolean isMarkup(Line line, int at) {
    String text = line.text(at);
    return text.indexOf('@') >= 0 || text.startsWith("http") || line.text(at - 1).equals("@");
  }

  private static boolean isCapitalInside(Line line, int at) {
    String text = line.text(at);
    boolean loud =
        isShout(text) && text.indexOf('.') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean plain =
        line.isTag(at, "ADV", "VERB", "AUX", "DET", "PRON", "INTJ", "PART", "SCONJ", "CCONJ")
            || (line.isTag(at, "ADJ") && text.length() > 3);
    if (loud && plain) {
      return false;
    }
    return !(line.lower(at).equals("the")
        || (FUNCTION_WORDS.contains(line.lower(at)) && !isShout(text)));
  }

  private static boolean isShout(String text) {
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  private static String singular(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  private boolean isInitialName(Line line, int at, CapitalUse use, boolean beforeName) {
    String text = line.text(at);
    String lower = line.lower(at);
    if (use.isName(lower) || isOffice(line, at)) {
      return true;
    }
    if (FUNCTION_TAGS.contains(line.tag(at)) && !(text.length() > 2 && isShout(text))) {
      return false;
    }
    if (isShout(text) && text.length() > 1 && !lower.equals("is")) {
      return true;
    }
    if (beforeName && gazetteer.countryOf(text) != null) {
      return true;
    }
    if (use.small(lower) > 0) {
      return false;
    }
    boolean first = at == 0 || (at == 1 && !line.isWord(0));
    boolean plural =
        lower.endsWith("s")
            && (gazetteer.descriptorLength(line, at + 1) > 0 || PEOPLE.contains(singular(lower)));
    if (gazetteer.isGivenName(text) && beforeName) {
      return true;
    }
    if (line.isTag(at, "PROPN") && (first || beforeName) && !plural) {
      return beforeName || standsAlone(line, at);
    }
    boolean title = gazetteer.descriptorLength(line, at + 1) > 0;
    return beforeName && line.isTag(at, "NOUN") && !title && !lower.endsWith("s");
  }

  /** {@code Secretary of State Jane Roe}. */
  private static boolean isOffice(Line line, int at) {
    return line.lower(at).equals("secretary")
        && line.lower(at + 1).equals("of")
        && line.isCapital(at + 2)
        && line.isCapital(at + 3);
  }

  /** A word that only the start of a sentence capitalises must act or own to be a name. */
  private boolean standsAlone(Line line, int at) {
    boolean verb = line.isTag(at + 1, "VERB", "AUX") || line.isPossessive(at + 1);
    boolean mark = line.has(at + 1) && !line.isWord(at + 1) && line.size() > 4;
    return gazetteer.isGivenName(line.text(at))
        || ((verb || mark) && !line.lower(at).endsWith("ing"));
  }

  private boolean isHeadlineName(Line line, int at, CapitalUse use) {
    String lower = line.lower(at);
    if (use.form(lower) != null || use.small(lower) > 0) {
      return use.isNameInHeadline(lower);
    }
    String text = line.text(at);
    boolean mixed = isShout(text) && !line.isTag(at, "VERB");
    return mixed
        || (line.isTag(at, "PROPN") && gazetteer.descriptorLength(line, at + 1) == 0)
        || (gazetteer.isGivenName(text) && line.isTag(at, "PROPN"));
  }

  private int runEnd(Line line, int from, boolean[] name, int[] listed) {
    int to = from + Math.max(1, listed[from]);
    while (to < line.size()) {
      if (name[to] && !endsInHyphen(line, to - 1)) {
        to += Math.max(1, listed[to]);
      } else {
        int joined = joined(line, from, to, name);
        if (joined == to) {
          break;
        }
        to = joined + Math.max(1, listed[joined]);
      }
    }
    return Math.min(to, line.size());
  }

  /** {@code House-linked}: the name ends inside the word. */
  static boolean endsInHyphen(Line line, int at) {
    String text = line.text(at);
    int dash = text.indexOf('-');
    return dash > 1
        && dash + 3 < text.length()
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(dash + 1))
        && !isSyllable(line, at, text.substring(dash + 1));
  }

  /** {@code Kim Jong-un}: behind a name a short syllable that forms no adjective. */
  private static boolean isSyllable(Line line, int at, String tail) {
    return tail.length() < 5 && line.isCapital(at - 1) && !FORMING.contains(tail);
  }

  /** {@code Freedom of Information Act}: the run behind "of" ends as a law does. */
  private boolean actBehind(Line line, int from, boolean[] name) {
    int to = from;
    while (to < line.size() && name[to]) {
      to++;
    }
    Gazetteer.Head head = to - from > 1 ? gazetteer.head(line.text(to - 1)) : null;
    return head != null && head.group().equals("law");
  }

  /** Where the name goes on behind a small word or mark; the given place if it does not. */
  private int joined(Line line, int from, int at, boolean[] name) {
    boolean next = at + 1 < line.size() && name[at + 1];
    String word = line.lower(at);
    if (next && (word.equals("&") || (PARTICLES.contains(word) && !word.equals("la")))) {
      return at + 1;
    }
    boolean owner = next && line.isPossessive(at) && OWNERS.contains(line.lower(at - 1));
    if (owner) {
      return at + 1;
    }
    if (line.lower(at).equals(",")
        && at + 1 < line.size()
        && SUFFIXES.contains(line.lower(at + 1))) {
      return at + 1;
    }
    if (word.equals("of") && next && at - from == 1 && actBehind(line, at + 1, name)) {
      return at + 1;
    }
    Gazetteer.Head head = gazetteer.head(line.text(at - 1));
    boolean secretary = line.text(at - 1).equals("Secretary") && word.equals("of");
    if (secretary || (head != null && head.joins().contains(word) && from < at)) {
      boolean the = at + 2 < line.size() && line.lower(at + 1).equals("the") && name[at + 2];
      return the ? at + 2 : next ? at + 1 : at;
    }
    return at;
  }
}
