package org.parallax.entity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;
import org.parallax.text.Dictionary;
import org.parallax.text.Voice;

/**
 * Votes on what sort of thing a name names: the lists, the name's own words, what stands around it.
 *
 * <p>A country or capital stays a place unless most of its mentions act (say, decide, deny); bodies
 * that bear the name of their house ({@code White House}) are listed as organisations.
 */
final class NameKinds {

  private static final Set<String> PLACE_WORDS =
      Set.of("in", "near", "outside", "across", "throughout", "inside");

  private static final Set<String> WEAK_PLACE_WORDS =
      Set.of("from", "at", "to", "into", "toward", "towards", "around");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private static final Set<String> EVENT_BEGINNINGS =
      Set.of("Hurricane", "Typhoon", "Cyclone", "Operation");

  private static final Set<String> PLACE_BEGINNINGS =
      Set.of(
          "Fort", "Lake", "Mount", "San", "Santa", "St.", "Port", "Los", "Las", "El", "Cape",
          "North", "South", "East", "West", "Saint", "New");

  /** Verbs besides the reporting ones by which a body or person acts. */
  private static final Set<String> ACTS =
      Set.of(
          "decide",
          "vote",
          "sign",
          "launch",
          "plan",
          "want",
          "agree",
          "refuse",
          "seek",
          "try",
          "ban",
          "impose",
          "order",
          "approve",
          "win",
          "lose",
          "sue",
          "hire",
          "fire",
          "sell",
          "buy",
          "threaten",
          "hope",
          "pledge",
          "vow",
          "consider",
          "weigh",
          "retaliate",
          "respond");

  static final Set<String> SAYS =
      LexiconFile.load("reporting_verbs").rows().stream()
          .map(row -> row.cell(0))
          .filter(term -> term.indexOf(' ') < 0)
          .collect(Collectors.toUnmodifiableSet());

  private final Gazetteer gazetteer;

  NameKinds(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void vote(Phrase phrase, CapitalUse use) {
    String[] words = phrase.name.split(" ");
    lists(phrase, words, use);
    context(phrase);
  }

  private void lists(Phrase phrase, String[] words, CapitalUse use) {
    Gazetteer.Known known = gazetteer.known(phrase.name);
    if (known != null) {
      phrase.vote(known.kind(), 5);
      if (!known.group().isEmpty()) {
        phrase.roles.add(known.group());
      }
      if (known.kind() == EntityKind.PERSON && words.length > 1) {
        phrase.gender = gazetteer.genderOf(words[0]);
      }
      return;
    }
    if (words.length > 1
        && PLACE_BEGINNINGS.contains(words[0])
        && !gazetteer.isGivenName(words[1])) {
      phrase.vote(EntityKind.PLACE, 2);
    }
    if (NameClusters.isJunior(Spelling.key(phrase.name))) {
      phrase.vote(EntityKind.PERSON, 5);
      phrase.gender = gazetteer.genderOf(words[0]);
      return;
    }
    if (words.length > 1 && EVENT_BEGINNINGS.contains(words[0])) {
      phrase.vote(EntityKind.EVENT, 5);
      return;
    }
    Gazetteer.Head head = head(words);
    boolean person =
        head != null
            && words.length == 2
            && gazetteer.isGivenName(words[0])
            && (gazetteer.isPluralHead(words[1])
                || head.kind() == EntityKind.DOCUMENT
                || head.kind() == EntityKind.EVENT
                || head.kind() == EntityKind.OTHER);
    if (!person && head != null) {
      phrase.vote(head.kind(), 5);
      if (!head.group().equals("form")) {
        phrase.roles.add(head.group());
      } else {
        phrase.roles.add("company");
      }
      return;
    }
    if (gazetteer.isGivenName(words[0]) && words.length > 1) {
      phrase.vote(EntityKind.PERSON, 4);
      if (phrase.gender == Gender.UNKNOWN) {
        phrase.gender = gazetteer.genderOf(words[0]);
      }
    } else if (words.length > 1 && words[1].length() == 2 && words[1].endsWith(".")) {
      phrase.vote(EntityKind.PERSON, 3);
    } else if (isAcronym(phrase.name)) {
      phrase.vote(EntityKind.ORGANISATION, 1.5);
    } else if ((words.length == 2 || words.length == 3)
        && !isWording(words)
        && isUnheard(words, use)) {
      phrase.vote(EntityKind.PERSON, 0.8);
    }
  }

  private Gazetteer.Head head(String[] words) {
    for (int i = 1; i < words.length; i++) {
      Gazetteer.Head before = gazetteer.head(words[i - 1]);
      if (before != null && before.joins().contains(words[i])) {
        return before;
      }
    }
    return words.length < 2 ? null : gazetteer.head(words[words.length - 1]);
  }

  /** {@code Grey Heron}, {@code Tax Cuts}: every word is one of the language. */
  private static boolean isWording(String[] words) {
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      if (!Dictionary.has(lower) && !Dictionary.has(singular)) {
        return false;
      }
    }
    return true;
  }

  /** No word of it is a word of the lists or stands in the article as a plain word. */
  private boolean isUnheard(String[] words, CapitalUse use) {
    for (String word : words) {
      if (use.small(word.toLowerCase(Locale.ROOT)) > 0
          || gazetteer.known(word) != null
          || gazetteer.head(word) != null
          || gazetteer.countryOf(word) != null
          || !Character.isUpperCase(word.charAt(0))
          || isAcronym(word)) {
        return false;
      }
    }
    return true;
  }

  static boolean isAcronym(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1 && capitals < 7;
  }

  private void context(Phrase phrase) {
    Line line = phrase.line;
    String before = line.lower(phrase.from - 1);
    int to = phrase.to;
    if (before.equals("the")) {
      phrase.vote(EntityKind.PERSON, -1.5);
      phrase.vote(EntityKind.ORGANISATION, 0.3);
    } else if (PLACE_WORDS.contains(before)) {
      phrase.vote(EntityKind.PLACE, 1.2);
    } else if (WEAK_PLACE_WORDS.contains(before)) {
      phrase.vote(EntityKind.PLACE, 0.02);
    }
    if (phrase.to - phrase.from > 1
        && line.isTag(phrase.from - 1, "NOUN")
        && NameFinder.PEOPLE.contains(before)) {
      // "harbour pilot Jane Roe"
      phrase.vote(EntityKind.PERSON, 2);
    }
    String next = line.lower(to);
    if (next.equals(",")) {
      String second = line.lower(to + 1);
      if (second.equals("who") || second.equals("whose")) {
        phrase.vote(EntityKind.PERSON, 2);
      } else if (isPlace(second) && !line.isPossessive(to + 2)) {
        phrase.vote(EntityKind.PLACE, 3);
      } else if (line.isTag(to + 1, "NUM")
          && second.length() == 2
          && line.lower(to + 2).equals(",")) {
        phrase.vote(EntityKind.PERSON, 3);
      }
    } else if (next.equals("who")) {
      phrase.vote(EntityKind.PERSON, 2);
    }
    if (acts(line, to)) {
      phrase.vote(EntityKind.PERSON, 0.6);
      phrase.vote(EntityKind.ORGANISATION, 0.8);
      phrase.isActing = true;
      boolean single = to - phrase.from == 1 && !before.equals("the") && !isAcronym(phrase.name);
      if (single && isPersonal(line, to)) {
        phrase.vote(EntityKind.PERSON, 0.4);
      }
    }
  }

  /** {@code Fort Ada, Fla.}: a state or country behind the comma. */
  private boolean isPlace(String lower) {
    Gazetteer.Known known = gazetteer.known(Gazetteer.title(lower));
    return known != null && (known.group().equals("state") || known.group().equals("country"));
  }

  /** Words in quotation marks or a pronoun for a person: bodies mostly speak without them. */
  private static boolean isPersonal(Line line, int verb) {
    for (int i = 0; i < line.size(); i++) {
      boolean pronoun = i > verb && i < verb + 6 && PRONOUNS.contains(line.lower(i));
      if (line.lower(i).equals("statement") || (i > verb && line.lower(i).equals("it"))) {
        return false;
      }
      if (pronoun || line.token(i).voice() == Voice.DIRECT_QUOTE) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Line line, int at) {
    int verb = at;
    while (line.isTag(verb, "ADV", "AUX") && verb < at + 4) {
      verb++;
    }
    boolean tagged = line.isTag(verb, "VERB") || line.lower(verb).endsWith("s");
    return tagged
        && (SAYS.contains(line.lemma(verb))
            || ACTS.contains(line.lemma(verb))
            || SAYS.contains(verbStem(line.lower(verb))));
  }

  /** {@code claims}, {@code notes}: a reporting verb's present tense, by its form alone. */
  static boolean isSaying(String form) {
    return form.endsWith("s") && SAYS.contains(form.substring(0, form.length() - 1));
  }

  private static String verbStem(String form) {
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }
}
