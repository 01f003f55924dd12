package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entity of one article, as the story needs it.
 *
 * <p>Worked example: an article that says "Jane Doe" once and "Doe" four times has the entity
 * {@code person:jane-doe} with the names {@code {Doe=4, Jane Doe=1}}.
 *
 * @param articleId article
 * @param index its index in the article's {@link Entities#all}
 * @param name fullest name in the article
 * @param kind what sort of thing it is there
 * @param names how often each name is used; the head noun of a document or affair without a name
 */
public record ArticleEntity(
    String articleId, int index, String name, EntityKind kind, Map<String, Integer> names) {

  public ArticleEntity {
    names = Map.copyOf(names);
  }

  /** The id that the article alone gives it, for example {@code person:jane-doe}. */
  public String articleEntityId() {
    return EntityId.of(kind, name);
  }

  /**
   * The entities of an article with the number of uses of each name.
   *
   * @param text the article's text, for the names of the mentions
   */
  public static List<ArticleEntity> of(String articleId, Entities entities, String text) {
    List<Map<String, Integer>> names = new ArrayList<>();
    for (Entity entity : entities.all()) {
      Map<String, Integer> counts = new TreeMap<>();
      entity.names().forEach(name -> counts.put(name, 0));
      names.add(counts);
    }
    for (Mention mention : entities.mentions()) {
      Map<String, Integer> counts = names.get(mention.entity());
      String own = Spelling.plain(text.substring(mention.start(), mention.end()));
      String used = null;
      for (String name : entities.of(mention).names()) {
        boolean longer = used == null || name.length() > used.length();
        if (own.endsWith(name) && longer) {
          used = name;
        }
      }
      counts.merge(used == null ? entities.of(mention).names().get(0) : used, 1, Integer::sum);
    }
    List<ArticleEntity> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Entity entity = entities.all().get(i);
      names.get(i).replaceAll((name, count) -> Math.max(1, count));
      all.add(new ArticleEntity(articleId, i, entity.name(), entity.kind(), names.get(i)));
    }
    return all;
  }
}
