package org.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The families of cues that a story has, in the order of the legend, and the kinds of evidence (a
 * family and a class) under the numbers by which numbers and spans find each other.
 *
 * <p>Letter, meaning and order of the known families are in {@code families.tsv}. A family that is
 * not in it comes last, under the first two letters of its name.
 */
final class Families {
  private static final Map<String, Family> KNOWN = known();

  /** How a family is shown: its letter, whether it is marked at first, and what it means. */
  record Family(String name, String letter, boolean shown, String meaning) {}

  private final List<Family> families = new ArrayList<>();
  private final Map<FeatureMeaning.Evidence, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  Families(StoryView story) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<FeatureMeaning.Evidence> found =
        new TreeSet<>(
            Comparator.comparing(FeatureMeaning.Evidence::family)
                .thenComparing(e -> Words.plain(e.cueClass())));
    for (ArticleView article : story.articles()) {
      for (CueView cue : article.cues()) {
        names.add(cue.family());
        found.add(new FeatureMeaning.Evidence(cue.family(), cue.cueClass()));
      }
      article.speeches().forEach(s -> found.add(new FeatureMeaning.Evidence(s.voice(), null)));
    }
    found.forEach(kind -> kinds.put(kind, kinds.size()));
    KNOWN.values().stream().filter(f -> names.remove(f.name())).forEach(families::add);
    for (String name : names) {
      String letter = name.substring(0, Math.min(2, name.length()));
      families.add(new Family(name, letter, false, ""));
    }
    families.forEach(family -> places.put(family.name(), places.size()));
  }

  List<Family> all() {
    return List.copyOf(families);
  }

  /** Place in the legend, from 0. */
  int indexOf(String family) {
    return places.get(family);
  }

  /** Colour and line of the family: six colours, four lines, twelve pairs before one repeats. */
  static String style(int index) {
    return "h" + index % 6 + " u" + index % 4;
  }

  /** Number of a kind of evidence on the page. */
  int kindOf(String family, String cueClass) {
    return kinds.get(new FeatureMeaning.Evidence(family, cueClass));
  }

  /** The kinds that are evidence of a measure; empty where the story has none. */
  List<Integer> kindsOf(FeatureMeaning meaning) {
    List<Integer> fitting = new ArrayList<>();
    kinds.forEach(
        (kind, number) -> {
          if (meaning.evidence().contains(kind)
              || meaning.evidence().contains(new FeatureMeaning.Evidence(kind.family(), null))) {
            fitting.add(number);
          }
        });
    return fitting;
  }

  private static Map<String, Family> known() {
    Map<String, Family> known = new LinkedHashMap<>();
    for (String line : Families.resource("families.tsv").split("\n")) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == 4) {
        known.put(cells[0], new Family(cells[0], cells[1], "on".equals(cells[2]), cells[3]));
      }
    }
    return known;
  }

  /** A resource of this package. */
  static String resource(String name) {
    try (InputStream in = Families.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: org/parallax/report/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
