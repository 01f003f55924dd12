package org.parallax.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings the entities of a story's articles together.
 *
 * <p>Worked example: of three articles one has Jane Doe, one Doe alone, one the HWU; with the
 * Harbour Workers Union (HWU) in the first, all three speak of {@code person:jane-doe} or {@code
 * organisation:harbour-workers-union}. Two people of one surname keep apart: a bare surname goes to
 * the one for whom the other articles use it at least three times as often, else to neither.
 *
 * <p>How: entities of one name are one; then each name looks for fuller ones under its surname, its
 * acronym, its name without legal form. Names are looked up, never compared pair by pair, so the
 * work grows with the number of entities (and the sorting of names). The order of articles does not
 * matter.
 */
public final class StoryEntities {

  /** A surname belongs to the person who bears it so many times as often as the next. */
  private static final int CLEAR = 3;

  /** All entities of articles that bear one name. */
  private static final class Group {
    private final String key;
    private final List<ArticleEntity> members = new ArrayList<>();
    private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
    private Group parent = this;

    private Group(String key) {
      this.key = key;
    }

    private Group root() {
      Group root = this;
      while (root.parent != root) {
        root = root.parent;
      }
      Group at = this;
      while (at.parent != root) {
        Group next = at.parent;
        at.parent = root;
        at = next;
      }
      return root;
    }

    private EntityKind kind() {
      return kindOf(kinds);
    }
  }

  private final Gazetteer gazetteer = Gazetteer.ENGLISH;
  private final TreeMap<String, Group> groups = new TreeMap<>();

  private StoryEntities() {}

  /**
   * The story's entity for each entity of its articles.
   *
   * @param entities those of all articles of one story, in any order
   * @return for each article id, the story entities by the index of the article's entity
   */
  public static Map<String, Map<Integer, StoryEntity>> of(Collection<ArticleEntity> entities) {
    StoryEntities story = new StoryEntities();
    entities.stream()
        .sorted(
            Comparator.comparing(ArticleEntity::articleId).thenComparingInt(ArticleEntity::index))
        .forEach(story::add);
    story.aliases();
    story.forms();
    story.surnames();
    return story.result();
  }

  private void add(ArticleEntity entity) {
    Group group = groups.computeIfAbsent(key(entity), Group::new);
    group.members.add(entity);
    group.kinds.merge(entity.kind(), 1, Integer::sum);
  }

  /**
   * People, places and texts of one name are different things; kinds that rules confuse are not.
   */
  private String key(ArticleEntity entity) {
    String sort =
        switch (entity.kind()) {
          case DOCUMENT -> "d";
          case EVENT -> "e";
          default -> "n";
        };
    return sort + ":" + NameClusters.nameKey(gazetteer, entity.name());
  }

  private static String sort(Group group) {
    return group.key.substring(0, 2);
  }

  /** Names that an article itself gives one entity: {@code FT} of the {@code Financial Times}. */
  private void aliases() {
    Map<String, Map<Group, Integer>> users = new TreeMap<>();
    for (Group group : groups.values()) {
      for (ArticleEntity member : group.members) {
        for (String name : member.names().keySet()) {
          String alias = sort(group) + NameClusters.nameKey(gazetteer, name);
          if (!alias.equals(group.key) && !isSurnameOf(group, alias)) {
            users.computeIfAbsent(alias, key -> new HashMap<>()).merge(group, 1, Integer::sum);
          }
        }
      }
    }
    users.forEach(
        (alias, owners) -> {
          Group named = groups.get(alias);
          if (named != null
              && owners.size() == 1
              && mayJoin(named, owners.keySet().iterator().next())) {
            join(owners.keySet().iterator().next(), named);
          }
        });
  }

  private static boolean isSurnameOf(Group group, String alias) {
    return group.kind() == EntityKind.PERSON && alias.indexOf(' ') < 0;
  }

  private static boolean mayJoin(Group one, Group two) {
    EntityKind first = one.kind();
    EntityKind second = two.kind();
    boolean person = first == EntityKind.PERSON || second == EntityKind.PERSON;
    boolean place = first == EntityKind.PLACE || second == EntityKind.PLACE;
    return first == second
        || first == EntityKind.OTHER
        || second == EntityKind.OTHER
        || !(person || place);
  }

  private static void join(Group kept, Group other) {
    Group one = kept.root();
    Group two = other.root();
    if (one != two) {
      two.parent = one;
      two.kinds.forEach((kind, votes) -> one.kinds.merge(kind, votes, Integer::sum));
    }
  }

  /** {@code Orsund Group} and {@code Orsund}; {@code HWU} and the only name with those initials. */
  private void forms() {
    Map<String, List<Group>> byInitials = new TreeMap<>();
    for (Group group : groups.values()) {
      String bare = NameClusters.withoutForm(gazetteer, group.key);
      Group other = groups.get(bare);
      if (other != null
          && other != group
          && group.kind() != EntityKind.PERSON
          && mayJoin(other, group)) {
        join(group, other);
      }
      if (group.kind() != EntityKind.PERSON && group.key.indexOf(' ') > 0) {
        for (String initials : new TreeSet<>(NameClusters.initials(group.members.get(0).name()))) {
          byInitials.computeIfAbsent(sort(group) + initials, key -> new ArrayList<>()).add(group);
        }
      }
    }
    byInitials.forEach(
        (initials, named) -> {
          Group acronym = groups.get(initials);
          boolean written =
              acronym != null
                  && acronym.members.stream().allMatch(m -> NameKinds.isAcronym(m.name()));
          long roots = named.stream().map(Group::root).distinct().count();
          if (written
              && roots == 1
              && gazetteer.known(acronym.members.get(0).name()) == null
              && mayJoin(acronym, named.get(0))) {
            join(named.get(0), acronym);
          }
        });
  }

  /** Bare surnames, and forms of a full name: {@code Jane Q. Doe}. */
  private void surnames() {
    Map<String, List<Group>> bySurname = new TreeMap<>();
    Map<String, List<Group>> byFirst = new TreeMap<>();
    for (Group group : groups.values()) {
      if (group.root().kind() == EntityKind.PERSON && group.key.indexOf(' ') > 0) {
        String[] words = NameClusters.personWords(group.key.substring(2));
        List<Group> same =
            bySurname.computeIfAbsent(words[words.length - 1], key -> new ArrayList<>());
        for (Group other : same) {
          if (NameClusters.samePerson(gazetteer, other.key.substring(2), group.key.substring(2))) {
            join(other, group);
            break;
          }
        }
        same.add(group);
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(group);
      }
    }
    for (Group group : groups.values()) {
      EntityKind kind = group.root().kind();
      if (group.key.indexOf(' ') < 0 && (kind == EntityKind.PERSON || kind == EntityKind.OTHER)) {
        String word = group.key.substring(2);
        List<Group> people = bySurname.getOrDefault(word, byFirst.getOrDefault(word, List.of()));
        Group owner = owner(word, people);
        if (owner != null) {
          join(owner, group);
        }
      }
    }
  }

  /** Who bears a surname; null where nobody does or two compete. */
  private Group owner(String word, List<Group> people) {
    Map<Group, Integer> uses = new HashMap<>();
    for (Group person : people) {
      int count = 0;
      for (ArticleEntity member : person.members) {
        for (Map.Entry<String, Integer> name : member.names().entrySet()) {
          boolean bare = Spelling.key(name.getKey()).equals(word);
          count += bare ? name.getValue() : 0;
        }
      }
      uses.merge(person.root(), count + 1, Integer::sum);
    }
    List<Map.Entry<Group, Integer>> ranked =
        uses.entrySet().stream()
            .sorted(
                Map.Entry.<Group, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(entry -> entry.getKey().key))
            .toList();
    if (ranked.isEmpty()) {
      return null;
    }
    boolean clear =
        ranked.size() == 1 || ranked.get(0).getValue() >= CLEAR * ranked.get(1).getValue();
    return clear ? ranked.get(0).getKey() : null;
  }

  private Map<String, Map<Integer, StoryEntity>> result() {
    TreeMap<String, List<ArticleEntity>> clusters = new TreeMap<>();
    for (Group group : groups.values()) {
      clusters.computeIfAbsent(group.root().key, key -> new ArrayList<>()).addAll(group.members);
    }
    Map<String, Map<Integer, StoryEntity>> result = new TreeMap<>();
    Map<String, StoryEntity> byId = new HashMap<>();
    for (List<ArticleEntity> cluster : clusters.values()) {
      Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
      cluster.forEach(member -> kinds.merge(member.kind(), 1, Integer::sum));
      EntityKind kind = kindOf(kinds);
      String name = name(cluster, kind);
      String id = EntityId.of(kind, name);
      // What cannot be told apart by its id is one entity, with one name.
      StoryEntity entity = byId.computeIfAbsent(id, key -> new StoryEntity(key, name, kind));
      for (ArticleEntity member : cluster) {
        result
            .computeIfAbsent(member.articleId(), article -> new TreeMap<>())
            .put(member.index(), entity);
      }
    }
    return result;
  }

  /** The kind with most votes; OTHER only where nothing else was seen. */
  private static EntityKind kindOf(Map<EntityKind, Integer> kinds) {
    EntityKind best = EntityKind.OTHER;
    int most = 0;
    for (Map.Entry<EntityKind, Integer> vote : kinds.entrySet()) {
      if (vote.getKey() != EntityKind.OTHER && vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  /**
   * The name that most articles take for the fullest, of equals the one used most; a person's must
   * be a full one where there is any.
   */
  private static String name(List<ArticleEntity> cluster, EntityKind kind) {
    boolean spelt = cluster.stream().anyMatch(m -> !NameKinds.isAcronym(m.name()));
    Map<String, Integer> uses = new HashMap<>();
    cluster.forEach(
        member -> member.names().forEach((name, count) -> uses.merge(name, count, Integer::sum)));
    Map<String, Integer> votes = new TreeMap<>();
    boolean full =
        kind == EntityKind.PERSON && cluster.stream().anyMatch(m -> m.name().indexOf(' ') > 0);
    for (ArticleEntity member : cluster) {
      boolean fuller = !full || member.name().indexOf(' ') > 0;
      if (fuller && !(spelt && NameKinds.isAcronym(member.name()))) {
        votes.merge(member.name(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> uses.getOrDefault(entry.getKey(), 0))
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(entry -> entry.getKey(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
