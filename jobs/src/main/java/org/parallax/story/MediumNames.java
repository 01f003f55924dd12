package org.parallax.story;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.lexicon.LexiconFile;

/**
 * Which known medium or agency an outlet is, however the corpus writes its name: an outlet that
 * credits itself has no other source, and its own article is the source of those who credit it.
 *
 * <p>Example: "Fox Online News", "www.foxnews.com" and "FOX News" are Fox News; "NPR Online News"
 * is NPR, "AP News" is AP.
 *
 * <p>Names are compared without case, blanks and marks, without "the" and "www" in front and
 * without "news", "online", "magazine" and a domain's ending behind. Source: {@code
 * media_names.tsv}, {@code wire_agencies.tsv}. Caveat: media that only "news" tells apart are one.
 */
final class MediumNames {
  private static final Pattern IN_FRONT = Pattern.compile("^(?:www|the)(?=.{2})");
  private static final Pattern BEHIND =
      Pattern.compile("(?<=.{2})(?:news|online|magazine|newspaper|website|couk|com|org|net)$");

  private static final Map<String, String> MEDIA = media();

  private MediumNames() {}

  /** The medium as the lists write it; empty where they lack it. */
  static Optional<String> of(String outlet) {
    return Optional.ofNullable(MEDIA.get(key(outlet)));
  }

  /** Whether two names are those of one medium. */
  static boolean areSame(String one, String other) {
    return key(one).equals(key(other)) || (of(one).isPresent() && of(one).equals(of(other)));
  }

  private static Map<String, String> media() {
    Map<String, String> media = new TreeMap<>();
    Stream.of("wire_agencies", "media_names")
        .flatMap(list -> LexiconFile.load(list).rows().stream())
        .forEach(row -> media.putIfAbsent(key(row.cell(0)), row.cell(1)));
    return media;
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    String shorter = IN_FRONT.matcher(BEHIND.matcher(key).replaceFirst("")).replaceFirst("");
    return shorter.equals(key) ? key : key(shorter);
  }
}
