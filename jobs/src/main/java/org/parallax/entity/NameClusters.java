package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the names of an article that name one thing together.
 *
 * <p>Worked examples: {@code Jane Doe} and {@code Doe}; {@code Harbour Workers Union} and {@code
 * HWU}, in parentheses behind it or by its initials; {@code Orsund Group} and {@code Orsund};
 * {@code US} and {@code United States}. Two different full names never join, whatever they share;
 * of two people with one surname whom title and gender fit, a bare surname goes to the one named in
 * full in this sentence or the one before, else to the one whom the article named first: a story
 * about her mentions her husband in passing.
 */
final class NameClusters {

  private static final Set<String> KIN =
      Set.of(
          "wife",
          "husband",
          "spouse",
          "son",
          "daughter",
          "brother",
          "sister",
          "father",
          "mother",
          "lady",
          "widow",
          "cousin",
          "nephew",
          "niece");

  /** Words from the kinship to the end of the name: "first lady Ada Marie Trent". */
  private static final int KIN_REACH = 6;

  private final Gazetteer gazetteer;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Referent> byKey = new LinkedHashMap<>();

  NameClusters(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The referents of the names, in the order of first mention. */
  List<Referent> cluster(List<Phrase> names) {
    for (Phrase name : names) {
      byKey.computeIfAbsent(key(name.name), key -> new Referent()).add(name);
    }
    parentheses(names);
    fullNames();
    bodies();
    acronyms();
    surnames();
    return byKey.values().stream()
        .distinct()
        .filter(referent -> !referent.phrases.isEmpty())
        .sorted(Comparator.comparingInt(Referent::firstStart))
        .toList();
  }

  /**
   * One key for {@code US} and {@code United States}, for {@code X Department} and {@code
   * Department of X}.
   */
  String key(String name) {
    return keys.computeIfAbsent(name, form -> nameKey(gazetteer, form));
  }

  static String nameKey(Gazetteer gazetteer, String name) {
    Gazetteer.Known known = gazetteer.known(name);
    if (known != null) {
      return Spelling.key(known.name());
    }
    String key = Spelling.key(name);
    int space = key.indexOf(' ');
    if (space > 0) {
      String first = name.substring(0, name.indexOf(' '));
      Gazetteer.Known country = gazetteer.known(first);
      String demonym = gazetteer.countryOf(first);
      if (country != null && country.group().equals("country")) {
        key = Spelling.key(country.name()) + key.substring(space);
      } else if (demonym != null && name.indexOf(' ', space + 1) < 0) {
        key = Spelling.key(demonym) + key.substring(space);
      }
    }
    for (String body : List.of("department", "ministry")) {
      if (key.endsWith(" " + body)) {
        return body + " of " + key.substring(0, key.length() - body.length() - 1);
      }
    }
    return key;
  }

  /** {@code Harbour Workers Union (HWU)}. */
  private void parentheses(List<Phrase> names) {
    for (int i = 1; i < names.size(); i++) {
      Phrase first = names.get(i - 1);
      Phrase second = names.get(i);
      boolean around =
          first.line == second.line
              && second.from == first.to + 1
              && second.to - second.from == 1
              && second.line.text(first.to).equals("(")
              && second.line.text(second.to).equals(")");
      if (around && (fits(second.name, first.name) || fits(first.name, second.name))) {
        merge(referent(first), referent(second));
      }
    }
  }

  private Referent referent(Phrase phrase) {
    return phrase.referent;
  }

  /** The letters of an acronym are, in order, the initials of the name's words or most of them. */
  static boolean fits(String acronym, String name) {
    boolean first =
        Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(acronym.charAt(0));
    if (!first || name.indexOf(' ') < 0 || !NameKinds.isAcronym(acronym)) {
      return false;
    }
    String letters = acronym.replace(".", "").toLowerCase(Locale.ROOT);
    return initials(name).contains(letters);
  }

  /** The first letters of the words that have a capital, and of all words. */
  static Set<String> initials(String name) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : name.replace('-', ' ').split(" ")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        char letter = Character.toLowerCase(word.charAt(0));
        all.append(letter);
        if (Character.isUpperCase(word.charAt(0))) {
          capitals.append(letter);
        }
      }
    }
    return Set.of(capitals.toString()).equals(Set.of(all.toString()))
        ? Set.of(all.toString())
        : Set.of(capitals.toString(), all.toString());
  }

  private void merge(Referent kept, Referent other) {
    if (kept != other) {
      kept.absorb(other);
      byKey.replaceAll((key, referent) -> referent == other ? kept : referent);
      other.phrases.clear();
    }
  }

  private static boolean isPerson(Referent referent) {
    return referent.kind() == EntityKind.PERSON;
  }

  /** {@code Jane Q. Doe} is {@code Jane Doe}; {@code Tim Doe} is {@code Timothy Doe}. */
  private void fullNames() {
    Map<String, List<String>> bySurname = new LinkedHashMap<>();
    for (Map.Entry<String, Referent> entry : byKey.entrySet()) {
      String[] words = personWords(entry.getKey());
      if (words.length > 1 && isPerson(entry.getValue())) {
        bySurname
            .computeIfAbsent(words[words.length - 1], word -> new ArrayList<>())
            .add(entry.getKey());
      }
    }
    for (List<String> keys : bySurname.values()) {
      for (int i = 0; i < keys.size(); i++) {
        for (int j = i + 1; j < keys.size(); j++) {
          Referent one = byKey.get(keys.get(i));
          Referent two = byKey.get(keys.get(j));
          if (one != two && samePerson(gazetteer, keys.get(i), keys.get(j))) {
            merge(one, two);
          }
        }
      }
    }
  }

  /** The words of a person's name without initials in the middle and what follows the surname. */
  static String[] personWords(String key) {
    String[] words = key.replace(",", "").split(" ");
    int to = words.length;
    while (to > 1 && List.of("jr", "sr", "ii", "iii", "iv").contains(words[to - 1])) {
      to--;
    }
    return to == words.length ? words : Arrays.copyOf(words, to);
  }

  /** Father and son bear one name. */
  static boolean isJunior(String key) {
    return key.endsWith(" jr");
  }

  static boolean samePerson(Gazetteer gazetteer, String oneKey, String twoKey) {
    if (isJunior(oneKey) != isJunior(twoKey)) {
      return false;
    }
    String[] one = personWords(oneKey);
    String[] two = personWords(twoKey);
    String first = gazetteer.wholeName(one[0]);
    String second = gazetteer.wholeName(two[0]);
    if (!one[one.length - 1].equals(two[two.length - 1])) {
      return false;
    }
    boolean prefix =
        Math.min(first.length(), second.length()) > 2
            && (first.startsWith(second) || second.startsWith(first));
    boolean inner =
        (one.length > 2 && one[1].equals(second)) || (two.length > 2 && two[1].equals(first));
    return first.equals(second) || prefix || inner;
  }

  /**
   * {@code Orsund Group} and {@code Orsund}; {@code U.S. Supreme Court} and {@code Supreme Court}.
   */
  private void bodies() {
    for (String key : List.copyOf(byKey.keySet())) {
      Referent referent = byKey.get(key);
      if (key.indexOf(' ') < 0 || isPerson(referent)) {
        continue;
      }
      boolean body =
          referent.kind() == EntityKind.ORGANISATION || referent.kind() == EntityKind.OTHER;
      String bare = body ? withoutForm(gazetteer, key) : key;
      Referent other = byKey.get(bare);
      if (other != null && other != referent && !isPerson(other)) {
        merge(referent, other);
        continue;
      }
      String rest = key.substring(key.indexOf(' ') + 1);
      String head = key.substring(0, key.indexOf(' '));
      Referent shorter = byKey.get(rest);
      boolean country = key.startsWith("united states ") || isDemonym(head);
      if (key.startsWith("united states ")) {
        shorter = byKey.get(key.substring("united states ".length()));
      }
      if (country && shorter != null && shorter != referent && shorter.kind() == referent.kind()) {
        merge(referent, shorter);
      }
    }
    firstWords();
  }

  private boolean isDemonym(String lower) {
    return gazetteer.countryOf(Gazetteer.title(lower)) != null;
  }

  /** {@code Orsund} for {@code Orsund Group, Inc.} */
  static String withoutForm(Gazetteer gazetteer, String key) {
    String bare = key;
    for (int space = bare.lastIndexOf(' '); space > 0; space = bare.lastIndexOf(' ')) {
      Gazetteer.Head head = gazetteer.head(Gazetteer.title(bare.substring(space + 1)));
      if (head == null || !head.group().equals("form")) {
        break;
      }
      bare = bare.substring(0, space);
      while (bare.endsWith(",") || bare.endsWith(" &")) {
        bare = bare.substring(0, bare.length() - 1).strip();
      }
    }
    return bare;
  }

  /**
   * {@code Orsund} for {@code Orsund Shipyards}; {@code the Journal} for {@code Orsund Journal}.
   */
  private void firstWords() {
    Map<String, Referent> first = new HashMap<>();
    Map<String, Referent> last = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Map.Entry<String, Referent> entry : byKey.entrySet()) {
      String key = entry.getKey();
      if (key.indexOf(' ') > 0 && isPerson(entry.getValue())) {
        surnames.add(key.substring(key.lastIndexOf(' ') + 1));
      }
      if (key.indexOf(' ') > 0
          && entry.getValue().kind() == EntityKind.ORGANISATION
          && !isOffice(entry.getValue())) {
        unique(first, key.substring(0, key.indexOf(' ')), entry.getValue());
        unique(last, key.substring(key.lastIndexOf(' ') + 1), entry.getValue());
      }
    }
    for (String key : List.copyOf(byKey.keySet())) {
      Referent bare = byKey.get(key);
      if (key.indexOf(' ') > 0 || bare.phrases.isEmpty()) {
        continue;
      }
      Referent whole = first.get(key);
      boolean company =
          whole != null && whole.roles.contains("company") && bare.roles.contains("company");
      boolean common =
          isDemonym(key)
              || bare.votes(EntityKind.PLACE) > 3
              || (bare.votes(EntityKind.ORGANISATION) > 4 && !company)
              || surnames.contains(key)
              || isPerson(bare);
      if (whole != null && !common && whole != bare && !whole.names.isEmpty()) {
        merge(whole, bare);
        continue;
      }
      Referent headed = last.get(key);
      boolean head = gazetteer.head(Gazetteer.title(key)) != null;
      if (headed != null
          && head
          && headed != bare
          && !headed.phrases.isEmpty()
          && headed.firstStart() < bare.firstStart()) {
        merge(headed, bare);
      }
    }
  }

  /** {@code Baker administration} is not what Baker is. */
  private static boolean isOffice(Referent referent) {
    return referent.names.keySet().stream()
        .anyMatch(name -> Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1)));
  }

  private static void unique(Map<String, Referent> map, String word, Referent referent) {
    Referent other = map.putIfAbsent(word, referent);
    if (other != null && other != referent) {
      map.put(word, new Referent());
    }
  }

  private void acronyms() {
    for (String key : List.copyOf(byKey.keySet())) {
      Referent referent = byKey.get(key);
      if (referent.phrases.isEmpty()
          || !NameKinds.isAcronym(referent.phrases.get(0).name)
          || gazetteer.known(referent.phrases.get(0).name) != null) {
        continue;
      }
      Referent whole = withInitials(referent);
      if (whole != null) {
        merge(whole, referent);
      }
    }
  }

  /** The only body whose initials an acronym's letters are; null if none or several. */
  private Referent withInitials(Referent acronym) {
    String letters = acronym.phrases.get(0).name;
    Referent found = null;
    for (Referent referent : byKey.values()) {
      boolean body = referent.kind() != EntityKind.PERSON && referent.kind() != EntityKind.PLACE;
      if (body && referent != acronym && referent != found && !referent.phrases.isEmpty()) {
        for (String name : referent.names.keySet()) {
          if (fits(letters, name)) {
            if (found != null) {
              return null;
            }
            found = referent;
            break;
          }
        }
      }
    }
    return found;
  }

  private void surnames() {
    Map<String, List<Referent>> people = new HashMap<>();
    Map<String, List<Referent>> byFirst = new HashMap<>();
    for (Map.Entry<String, Referent> entry : byKey.entrySet()) {
      String[] words = personWords(entry.getKey());
      if (words.length > 1 && isPerson(entry.getValue()) && !isJunior(entry.getKey())) {
        index(people, words[words.length - 1], entry.getValue());
        for (int i = 1; i + 1 < words.length; i++) {
          // "Van Dyke" of "Jason Van Dyke"
          index(
              people,
              String.join(" ", Arrays.copyOfRange(words, i, words.length)),
              entry.getValue());
        }
        index(byFirst, words[0], entry.getValue());
      }
    }
    juniors();
    for (String key : List.copyOf(byKey.keySet())) {
      Referent bare = byKey.get(key);
      List<Referent> candidates =
          people.getOrDefault(key, byFirst.getOrDefault(key, List.of())).stream()
              .filter(person -> person != bare && !isKinOf(person, bare))
              .toList();
      if (candidates.isEmpty() || bare.phrases.isEmpty()) {
        continue;
      }
      for (Phrase phrase : List.copyOf(bare.phrases)) {
        Referent person = nearest(phrase, candidates, bare);
        if (person != null) {
          bare.phrases.remove(phrase);
          person.add(phrase);
        }
      }
    }
  }

  /**
   * {@code Trent and first lady Ada Trent}: whoever is named in full behind the bare surname is
   * another one, to whom no bare surname goes.
   */
  private static boolean isKinOf(Referent person, Referent bare) {
    for (Phrase whole : person.phrases) {
      for (Phrase phrase : bare.phrases) {
        boolean isBefore =
            whole.line == phrase.line
                && phrase.to <= whole.from
                && whole.name.indexOf(' ') > 0
                && whole.line.writing == Line.Case.RUNNING;
        if (isBefore && isKin(whole.line, phrase.to, whole.to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKin(Line line, int from, int to) {
    int near = Math.max(from, to - KIN_REACH);
    boolean isJoined = line.lower(from).equals("and") && to - from <= KIN_REACH;
    for (int i = near; i < to && !isJoined; i++) {
      isJoined = KIN.contains(line.lower(i)) && !line.isPossessive(i + 1);
    }
    return isJoined;
  }

  /** {@code Trent Jr.} and {@code Don Jr.} are the one {@code Donald Trent Jr.} */
  private void juniors() {
    List<String> juniors = byKey.keySet().stream().filter(NameClusters::isJunior).toList();
    for (String whole : juniors) {
      String[] words = personWords(whole);
      for (String part : words.length < 2 ? List.<String>of() : juniors) {
        String[] own = personWords(part);
        boolean same =
            own.length == 1
                && (own[0].equals(words[words.length - 1])
                    || gazetteer.wholeName(own[0]).equals(gazetteer.wholeName(words[0])));
        if (same) {
          merge(byKey.get(whole), byKey.get(part));
        }
      }
    }
  }

  private static void index(Map<String, List<Referent>> map, String word, Referent referent) {
    List<Referent> all = map.computeIfAbsent(word, key -> new ArrayList<>());
    if (!all.contains(referent)) {
      all.add(referent);
    }
  }

  /** A place that bears a person's name stays a place behind a preposition. */
  private static Referent nearest(Phrase phrase, List<Referent> candidates, Referent bare) {
    double place = bare.votes(EntityKind.PLACE) + bare.votes(EntityKind.ORGANISATION);
    boolean inPlace = phrase.votes.getOrDefault(EntityKind.PLACE, 0.0) > 5;
    boolean listed = place >= 5 && bare.votes(EntityKind.PERSON) < 4;
    if (listed
        && (inPlace
            || (phrase.label == null
                && !phrase.isActing
                && bare.phrases.size() < 1000
                && !onlyPerson(candidates, phrase)))) {
      return null;
    }
    Referent best = null;
    int bestStart = Integer.MIN_VALUE;
    for (Referent candidate : candidates) {
      if (candidate.gender.agreesWith(phrase.gender)) {
        boolean role =
            phrase.roles.isEmpty()
                || candidates.size() == 1
                || phrase.roles.stream().anyMatch(candidate.roles::contains);
        int start = prominence(candidate);
        for (Phrase earlier : candidate.phrases) {
          int back = phrase.sentence() - earlier.sentence();
          boolean near = earlier.start < phrase.start && back < 2;
          boolean whole = near && earlier.name.indexOf(' ') > 0;
          start = whole ? Math.max(start, earlier.start) : start;
        }
        int rank = start - (role ? 0 : 100_000_000);
        if (rank > bestStart) {
          bestStart = rank;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Below any place in the text: first whoever is named in full most often, then earliest. */
  private static int prominence(Referent person) {
    long whole = person.phrases.stream().filter(phrase -> phrase.name.indexOf(' ') > 0).count();
    return (int) Math.min(whole, 50) * 1_000_000 - 60_000_000 - person.firstStart();
  }

  private static boolean onlyPerson(List<Referent> candidates, Phrase phrase) {
    return candidates.stream()
        .anyMatch(
            person -> person.firstStart() < phrase.start && person.votes(EntityKind.PERSON) >= 4);
  }
}
