package org.parallax.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which articles of a story rest on one source, as far as can be seen, so that an echo does not
 * count as a confirmation.
 *
 * <p>Articles belong together if they print the same copy, if they credit the same medium with the
 * report or the same agency with the text, if one credits the medium in which the other stands, or
 * if they are one newsroom's own reports; and so do those that are joined through a third. An
 * article with an origin outside (a credit, or copy that other outlets print too) counts to that
 * origin, not to its newsroom: an outlet that prints agency copy and a report of its own tells from
 * two sources.
 *
 * <p>Example: outlet A retells "a Financial Times report", so does B; the Financial Times itself
 * reports; C and D print AFP copy, cut differently, and both say so; E reports twice on its own.
 * Three sources: {A, B, Financial Times}, {C, D}, {E, E}.
 *
 * <p>Source: ours. Caveat: a lower bound of dependence, since sources that nobody credits (one
 * press conference, one court paper) are not seen; and an upper bound of it where two reports
 * credit one medium for different things.
 */
final class SourceGroups {

  /**
   * An article as far as its sources go.
   *
   * @param articleId its id
   * @param outletId its outlet
   * @param outletName name of the outlet
   * @param copyGroupId its copy group
   * @param upstreamSource medium that it credits with the report; null where none
   * @param wireAgency agency that it credits with its text, contributions left out; null where none
   */
  record Telling(
      String articleId,
      String outletId,
      String outletName,
      String copyGroupId,
      String upstreamSource,
      String wireAgency) {

    private Stream<String> credits() {
      return Stream.of(upstreamSource, wireAgency)
          .filter(credit -> credit != null && !MediumNames.areSame(credit, outletName));
    }
  }

  private final Map<String, String> parent = new TreeMap<>();

  private SourceGroups() {}

  /**
   * The source group of every article of a story.
   *
   * @param tellings the articles of one story
   * @return by article id the smallest article id of its group
   */
  static Map<String, String> of(List<Telling> tellings) {
    Map<String, Long> outletsOfCopy =
        tellings.stream()
            .collect(
                Collectors.groupingBy(
                    Telling::copyGroupId,
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(Telling::outletId, Collectors.toSet()),
                        outlets -> (long) outlets.size())));
    var credited = new TreeSet<String>();
    tellings.forEach(telling -> telling.credits().forEach(credited::add));
    SourceGroups groups = new SourceGroups();
    for (Telling telling : tellings) {
      String article = "article " + telling.articleId();
      groups.join(article, "copy " + telling.copyGroupId());
      telling.credits().forEach(credit -> groups.join(article, "medium " + credit));
      if (telling.credits().findAny().isEmpty()) {
        Optional<String> medium =
            credited.stream()
                .filter(name -> MediumNames.areSame(name, telling.outletName()))
                .findFirst();
        if (medium.isPresent()) {
          groups.join(article, "medium " + medium.get());
        } else if (outletsOfCopy.get(telling.copyGroupId()) == 1) {
          groups.join(article, "newsroom " + telling.outletId());
        }
      }
    }
    return groups.smallest(tellings);
  }

  private void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      parent.put(a, b);
    }
  }

  private String root(String node) {
    String root = node;
    while (parent.containsKey(root)) {
      root = parent.get(root);
    }
    return root;
  }

  private Map<String, String> smallest(List<Telling> tellings) {
    Map<String, String> smallest = new TreeMap<>();
    tellings.forEach(
        telling ->
            smallest.merge(
                root("article " + telling.articleId()),
                telling.articleId(),
                (one, other) -> one.compareTo(other) < 0 ? one : other));
    Map<String, String> groups = new TreeMap<>();
    tellings.forEach(
        telling ->
            groups.put(telling.articleId(), smallest.get(root("article " + telling.articleId()))));
    return groups;
  }
}
