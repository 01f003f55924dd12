package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity of a story with what each outlet calls it.
 *
 * @param entityId entity
 * @param name fullest name in the story
 * @param kind what sort of thing it is
 * @param labels rows of the entity, by outlet, most frequent first
 */
public record NamedThing(
    String entityId, String name, String kind, Map<String, List<LabelView>> labels) {

  /** An s at the end of such a word is no plural. */
  private static final int SHORT = 3;

  /** Words that initials leave out, or not: {@code CBP} and {@code FOIA}. */
  private static final List<Set<String>> INITIALS =
      List.of(Set.of("of", "and", "the", "for", "on", "in"), Set.of());

  /** Documents and persons first: there the choice of a label says most. */
  private static final List<String> KINDS =
      List.of("document", "person", "organisation", "event", "other", "place");

  /**
   * The entities that two outlets or more speak of and do not describe alike, documents and persons
   * first, then those with most descriptions. An entity that all call by its bare name is left out.
   */
  public static List<NamedThing> differing(List<LabelView> labels) {
    Map<String, List<LabelView>> byEntity = new LinkedHashMap<>();
    labels.forEach(
        label -> byEntity.computeIfAbsent(label.entityId(), id -> new ArrayList<>()).add(label));
    return byEntity.values().stream()
        .map(NamedThing::of)
        .filter(NamedThing::differs)
        .sorted(
            Comparator.comparingInt((NamedThing thing) -> place(thing.kind()))
                .thenComparing(Comparator.comparingInt(NamedThing::variety).reversed())
                .thenComparing(NamedThing::entityId))
        .toList();
  }

  private static NamedThing of(List<LabelView> rows) {
    Map<String, List<LabelView>> byOutlet = new LinkedHashMap<>();
    rows.stream()
        .sorted(
            Comparator.comparingLong(LabelView::count)
                .reversed()
                .thenComparing(LabelView::label)
                .thenComparing(LabelView::voice))
        .forEach(row -> byOutlet.computeIfAbsent(row.outletId(), id -> new ArrayList<>()).add(row));
    LabelView any = rows.get(0);
    return new NamedThing(any.entityId(), any.entityName(), any.entityKind(), byOutlet);
  }

  private static int place(String kind) {
    int place = KINDS.indexOf(kind);
    return place < 0 ? KINDS.size() : place;
  }

  /**
   * Whether a label says nothing beyond the name, in whatever spelling or by its initials: also
   * {@code Mr.}, which is house style.
   */
  public boolean isBare(LabelView label) {
    return label.isHonorific()
        || words(name).containsAll(words(label.label()))
        || INITIALS.stream().anyMatch(small -> initials(small).equals(letters(label.label())));
  }

  private String initials(Set<String> leftOut) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !leftOut.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String letters(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private boolean differs() {
    return labels.size() > 1
        && labels.values().stream().map(this::descriptions).distinct().count() > 1;
  }

  private Set<Set<String>> descriptions(List<LabelView> rows) {
    var descriptions = new java.util.LinkedHashSet<Set<String>>();
    rows.stream().filter(row -> !isBare(row)).forEach(row -> descriptions.add(words(row.label())));
    return descriptions;
  }

  private int variety() {
    var all = new java.util.LinkedHashSet<Set<String>>();
    labels.values().forEach(rows -> all.addAll(descriptions(rows)));
    return all.size();
  }

  /**
   * Words without points, apostrophes and the s of the plural, so that {@code St.} is {@code st}.
   */
  private static Set<String> words(String text) {
    var words = new TreeSet<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        // Many memos are no other label than one memo.
        words.add(
            word.length() > SHORT && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word);
      }
    }
    return words;
  }
}
