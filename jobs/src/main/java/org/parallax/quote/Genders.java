package org.parallax.quote;

import java.util.Locale;
import java.util.Set;
import org.parallax.entity.Gender;

/**
 * Whom {@code he} and {@code she} can mean, by the nouns of a description: {@code a spokeswoman}.
 *
 * <p>Caveat: a convention of wording, used only to leave out antecedents that do not fit; people
 * with names have the hint of {@link org.parallax.entity.Entity#gender}.
 */
final class Genders {

  private static final Set<String> MALE =
      Set.of(
          "mr",
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
          "gentleman",
          "uncle",
          "grandfather",
          "policeman");

  private static final Set<String> FEMALE =
      Set.of(
          "ms",
          "mrs",
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
          "aunt",
          "grandmother",
          "widow",
          "policewoman",
          "councilwoman");

  private Genders() {}

  static Gender ofWords(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (MALE.contains(word)) {
        return Gender.MALE;
      }
      if (FEMALE.contains(word)) {
        return Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  static Gender ofPronoun(String pronoun) {
    return "she".equals(pronoun) ? Gender.FEMALE : Gender.MALE;
  }
}
