package org.parallax.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A copy group of a story with the articles that hang on it: those of the story that are alone in
 * their copy group and copy a part of it.
 *
 * <p>Of the groups that such an article partly copies, it hangs on the one that holds the largest
 * share of it. Of two articles that partly copy one another only one can be the edited one: the
 * original is that of the larger group, else the one that credits an agency, else the earlier.
 *
 * <p>Example: A and B print one wire report, C half of it under an own lead: one family, members A
 * and B, partly C.
 *
 * @param copyGroupId the group
 * @param members its articles, by id; at least one
 * @param partly the others, by id
 */
record CopyFamily(String copyGroupId, List<CopyVersion> members, List<CopyVersion> partly) {

  CopyFamily {
    members = List.copyOf(members);
    partly = List.copyOf(partly);
  }

  /**
   * An article of a story that shares copy with another article, of whatever story.
   *
   * @param version what it prints
   * @param copyGroupId its copy group
   * @param links the articles that share copy with it
   */
  record Article(CopyVersion version, String copyGroupId, CopyLinks links) {

    private String id() {
      return version.articleId();
    }
  }

  /** The one that is nearer to the original comes first. */
  private static final Comparator<List<Article>> STANDING =
      comparing((List<Article> group) -> -group.size())
          .thenComparing(
              group -> group.stream().allMatch(article -> article.version().wireAgency() == null))
          .thenComparing(CopyFamily::firstPublished, nullsLast(naturalOrder()))
          .thenComparing(group -> group.get(0).copyGroupId());

  private static Instant firstPublished(List<Article> group) {
    return group.stream()
        .map(article -> article.version().publishedAt())
        .filter(Objects::nonNull)
        .min(naturalOrder())
        .orElse(null);
  }

  /**
   * The families of two articles and more.
   *
   * @param articles those of one story that share copy, whole copy groups, in any order
   */
  static List<CopyFamily> of(List<Article> articles) {
    Map<String, List<Article>> groups = new TreeMap<>();
    Map<String, List<Article>> groupOfArticle = new TreeMap<>();
    articles.stream()
        .sorted(comparing(Article::id))
        .forEach(
            article -> {
              List<Article> group =
                  groups.computeIfAbsent(article.copyGroupId(), id -> new ArrayList<>());
              group.add(article);
              groupOfArticle.put(article.id(), group);
            });
    Map<String, List<CopyVersion>> partly = new TreeMap<>();
    for (List<Article> group : groups.values()) {
      if (group.size() == 1) {
        original(group, groupOfArticle)
            .ifPresent(
                original ->
                    partly
                        .computeIfAbsent(original, id -> new ArrayList<>())
                        .add(group.get(0).version()));
      }
    }
    List<CopyFamily> families = new ArrayList<>();
    groups.forEach(
        (id, group) -> {
          List<CopyVersion> hanging = partly.getOrDefault(id, List.of());
          if (group.size() > 1 || !hanging.isEmpty()) {
            List<CopyVersion> members = group.stream().map(Article::version).toList();
            families.add(
                new CopyFamily(
                    id,
                    members,
                    hanging.stream().sorted(comparing(CopyVersion::articleId)).toList()));
          }
        });
    return List.copyOf(families);
  }

  /** The group that an article, alone in its own, partly copies. */
  private static Optional<String> original(
      List<Article> alone, Map<String, List<Article>> groupOfArticle) {
    return alone.get(0).links().others().entrySet().stream()
        .filter(other -> !other.getValue().isSameCopy())
        .filter(other -> groupOfArticle.containsKey(other.getKey()))
        .filter(other -> STANDING.compare(groupOfArticle.get(other.getKey()), alone) < 0)
        .min(
            comparing((Map.Entry<String, CopyLinks.Link> other) -> -other.getValue().share())
                .thenComparing(other -> groupOfArticle.get(other.getKey()).get(0).copyGroupId()))
        .map(other -> groupOfArticle.get(other.getKey()).get(0).copyGroupId());
  }
}
