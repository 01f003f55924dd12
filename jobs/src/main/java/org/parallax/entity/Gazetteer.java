package org.parallax.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.LexiconFile;

/**
 * What is known of names before an article is read: places with their demonyms, bodies, given
 * names, words that end a name, nouns that describe. Immutable; loaded once.
 *
 * <p>Source: {@code data/lexicons} (places, known_names, media_names, wire_agencies, given_names,
 * name_heads, descriptor_nouns, document_nouns, event_nouns), curated for Parallax.
 */
final class Gazetteer {

  static final Gazetteer ENGLISH = new Gazetteer();

  /**
   * A name of the lists.
   *
   * @param name the usual name
   * @param kind what sort of thing it is
   * @param group what a description may call it (company, country), empty if unknown
   */
  record Known(String name, EntityKind kind, String group) {}

  /**
   * A word that ends a name, or stands in it before "of".
   *
   * @param kind of the thing named
   * @param group class; {@code form} may be left out of the name
   * @param joins small words that go on with the name
   */
  record Head(EntityKind kind, String group, Set<String> joins) {
    Head {
      joins = Set.copyOf(joins);
    }
  }

  /**
   * A noun that describes.
   *
   * @param kind of what it describes; PERSON for titles
   * @param group role, shared by nouns that may stand for each other
   * @param gender that it tells
   * @param isTitle whether it stands only before a name
   */
  record Descriptor(EntityKind kind, String group, Gender gender, boolean isTitle) {}

  private final Map<String, Known> known = new HashMap<>();

  /** For each first word of a listed name the most tokens that such a name takes. */
  private final Map<String, Integer> firstWords = new HashMap<>();

  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, String> shortFor = new HashMap<>();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Descriptor> descriptors = new HashMap<>();
  private final Set<String> descriptorEnds = new HashSet<>();
  private final Map<String, String> documents = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();

  private final Set<String> describing;

  private Gazetteer() {
    for (LexiconFile.Row row : LexiconFile.load("places").rows()) {
      String name = row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
      add(row.cell(0), new Known(name, EntityKind.PLACE, row.cell(1)));
      if (!row.cell(3).isEmpty()) {
        Arrays.stream(row.cell(3).split("\\|")).forEach(word -> demonyms.put(word, name));
      }
    }
    for (LexiconFile.Row row : LexiconFile.load("known_names").rows()) {
      String name = row.cell(3).isEmpty() ? row.cell(0) : row.cell(3);
      add(row.cell(0), new Known(name, kind(row.cell(1)), row.cell(2)));
    }
    media("media_names", "newspaper");
    media("wire_agencies", "newsagency");
    for (LexiconFile.Row row : LexiconFile.load("given_names").rows()) {
      givenNames.put(row.cell(0), Gender.of(row.cell(1)));
      if (!row.cell(2).isEmpty()) {
        shortFor.put(Spelling.key(row.cell(0)), Spelling.key(row.cell(2)));
      }
    }
    for (LexiconFile.Row row : LexiconFile.load("name_heads").rows()) {
      Set<String> joins = row.cell(3).isEmpty() ? Set.of() : Set.of(row.cell(3).split(" "));
      heads.put(row.cell(0), new Head(kind(row.cell(1)), row.cell(2), joins));
    }
    for (LexiconFile.Row row : LexiconFile.load("descriptor_nouns").rows()) {
      boolean title = row.cell(1).equals("title");
      EntityKind kind = title ? EntityKind.PERSON : kind(row.cell(1));
      String term = row.cell(0).toLowerCase(Locale.ROOT);
      descriptors.putIfAbsent(
          term, new Descriptor(kind, row.cell(2), Gender.of(row.cell(3)), title));
      descriptorEnds.add(term.substring(term.lastIndexOf(' ') + 1));
    }
    LexiconFile.load("document_nouns")
        .rows()
        .forEach(row -> documents.put(row.cell(0), row.cell(1)));
    LexiconFile.load("event_nouns").rows().forEach(row -> events.put(row.cell(0), row.cell(1)));
    describing = describing();
  }

  private Set<String> describing() {
    Set<String> all = new HashSet<>(descriptorEnds);
    all.addAll(documents.keySet());
    all.addAll(events.keySet());
    return all;
  }

  private void media(String list, String group) {
    for (LexiconFile.Row row : LexiconFile.load(list).rows()) {
      String term = row.cell(0).startsWith("the ") ? row.cell(0).substring(4) : row.cell(0);
      if (!known.containsKey(term) && !term.startsWith("The ")) {
        add(term, new Known(row.cell(1), EntityKind.ORGANISATION, group));
      }
    }
  }

  private void add(String term, Known value) {
    known.putIfAbsent(term, value);
    int end = 0;
    while (end < term.length() && " '&".indexOf(term.charAt(end)) < 0) {
      end++;
    }
    int tokens = 1;
    for (int i = end; i < term.length(); i++) {
      tokens += " '&,".indexOf(term.charAt(i)) >= 0 ? 1 : 0;
    }
    firstWords.merge(term.substring(0, end), tokens, Math::max);
  }

  private static EntityKind kind(String label) {
    return EntityKind.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** A name of the lists; null if it stands in none. */
  Known known(String name) {
    return known.get(name);
  }

  /**
   * How many tokens the longest listed name takes that begins at a place; 0 if none does. With
   * {@code own} the words' case is the writer's; else they are compared in Title Case.
   */
  int match(String document, Line line, int at, boolean own) {
    String first = own ? line.text(at) : title(line.lower(at));
    Integer longest = firstWords.get(first);
    if (longest == null) {
      longest = own ? null : firstWords.get(line.text(at));
    }
    if (longest == null) {
      return 0;
    }
    int most = Math.min(line.size(), at + longest + 1);
    for (int to = most; to > at; to--) {
      if (line.isWord(to - 1) || line.isPossessive(to - 1)) {
        String text = line.text(document, at, to);
        boolean found = known.containsKey(text);
        if (!found && !own) {
          found = known.containsKey(titleAll(text));
        }
        if (found) {
          return to - at;
        }
      }
    }
    return 0;
  }

  static String title(String lower) {
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  static String titleAll(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      out.append(out.isEmpty() ? "" : " ").append(small ? word : title(word));
    }
    return out.toString();
  }

  /** The country of a demonym ({@code Chinese}); null if the word is none. */
  String countryOf(String demonym) {
    return demonyms.get(demonym);
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  Gender genderOf(String givenName) {
    return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
  }

  /** {@code robert} for {@code bob}: the key of the whole given name. */
  String wholeName(String key) {
    return shortFor.getOrDefault(key, key);
  }

  /** A word that ends names, in the singular or the plural; null if it is none. */
  Head head(String word) {
    Head head = heads.get(word);
    boolean plural = head == null && word.length() > 4 && word.endsWith("s");
    return plural ? heads.get(word.substring(0, word.length() - 1)) : head;
  }

  /** {@code Banks}: a head in the plural, which may be a surname. */
  boolean isPluralHead(String word) {
    return !heads.containsKey(word) && head(word) != null;
  }

  /** How many tokens (1 to 3) before a place make the longest describing noun; 0 if none. */
  int descriptorLength(Line line, int to) {
    String last = line.lower(to - 1);
    String singular = line.lemma(to - 1);
    if (!descriptorEnds.contains(last) && !descriptorEnds.contains(singular)) {
      return 0;
    }
    String lastForm = descriptorEnds.contains(last) ? last : singular;
    if (line.has(to - 3)) {
      String three = line.lower(to - 3) + " " + line.lower(to - 2) + " " + lastForm;
      if (descriptors.containsKey(three)) {
        return 3;
      }
    }
    if (line.has(to - 2) && descriptors.containsKey(line.lower(to - 2) + " " + lastForm)) {
      return 2;
    }
    return descriptors.containsKey(lastForm) ? 1 : 0;
  }

  /** The describing noun in the tokens before a place, of the length that was found. */
  Descriptor descriptor(Line line, int to, int length) {
    String last = line.lower(to - 1);
    String lastForm = descriptorEnds.contains(last) ? last : line.lemma(to - 1);
    StringBuilder term = new StringBuilder();
    for (int i = to - length; i < to - 1; i++) {
      term.append(line.lower(i)).append(' ');
    }
    return descriptors.get(term.append(lastForm).toString());
  }

  /** Whether a word may be the head of a description: decides most words in one look. */
  boolean describes(String word) {
    return describing.contains(word);
  }

  /** {@code document} or {@code generic}; null for a noun that names no text. */
  String documentClass(String noun) {
    return documents.get(noun);
  }

  /** {@code event} or {@code generic}; null for a noun that names no happening. */
  String eventClass(String noun) {
    return events.get(noun);
  }
}
