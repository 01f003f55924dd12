package org.parallax.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Mention;
import org.parallax.lexicon.LexiconFile;

/**
 * Whom {@code he} and {@code she} can mean, from titles, descriptions and given names.
 *
 * <p>Caveat: a convention of naming, used only to leave out antecedents that do not fit; a person
 * with neither title nor listed name fits both.
 */
final class Genders {

  private static final Set<String> MALE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "brother",
          "son",
          "husband",
          "man",
          "boy",
          "congressman",
          "spokesman",
          "businessman",
          "chairman",
          "actor",
          "duke",
          "pope",
          "bishop",
          "cardinal",
          "he",
          "his",
          "him",
          "gentleman",
          "uncle",
          "grandfather",
          "policeman");

  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "lady",
          "queen",
          "princess",
          "mother",
          "sister",
          "daughter",
          "wife",
          "woman",
          "girl",
          "congresswoman",
          "spokeswoman",
          "businesswoman",
          "chairwoman",
          "actress",
          "duchess",
          "nun",
          "she",
          "her",
          "aunt",
          "grandmother",
          "widow",
          "policewoman",
          "councilwoman");

  private static final Map<String, String> NAMES =
      LexiconFile.load("given_names").rows().stream()
          .filter(row -> !row.cell(1).equals("u"))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell(0).toLowerCase(Locale.ROOT), row -> row.cell(1)));

  private final char[] genders;

  Genders(Entities entities) {
    genders = new char[entities.all().size()];
    for (int i = 0; i < genders.length; i++) {
      genders[i] = entities.all().get(i).kind() == EntityKind.PERSON ? ofNames(entities, i) : '?';
    }
    for (Mention mention : entities.mentions()) {
      char told = mention.label() == null ? '?' : ofWords(mention.label());
      if (told != '?') {
        genders[mention.entity()] = told;
      }
    }
  }

  private static char ofNames(Entities entities, int index) {
    List<String> names = entities.all().get(index).names();
    for (String name : names) {
      char given = ofName(name);
      if (given != '?') {
        return given;
      }
    }
    return '?';
  }

  /** By the given name that opens a name of two words or more. */
  static char ofName(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[ .]+");
    if (words.length < 2) {
      return '?';
    }
    String known = NAMES.get(words[0]);
    return known == null ? '?' : known.charAt(0);
  }

  /** By titles and nouns: {@code Ms.}, {@code spokesman}. */
  static char ofWords(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (MALE.contains(word)) {
        return 'm';
      }
      if (FEMALE.contains(word)) {
        return 'f';
      }
    }
    return '?';
  }

  /** Whether a pronoun ({@code he} or {@code she}) can mean an entity. */
  boolean fits(String pronoun, int entity) {
    return fits(pronoun, genders[entity]);
  }

  static boolean fits(String pronoun, char gender) {
    return gender == '?' || (gender == 'f') == "she".equals(pronoun);
  }
}
