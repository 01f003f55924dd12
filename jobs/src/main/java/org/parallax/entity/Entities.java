package org.parallax.entity;

import java.util.List;
import java.util.Optional;

/**
 * Who and what an article speaks of, and where.
 *
 * @param all the entities, in the order of their first mention
 * @param mentions their mentions by start; no two overlap
 */
public record Entities(List<Entity> all, List<Mention> mentions) {

  /** An article in which nothing is found. */
  public static final Entities NONE = new Entities(List.of(), List.of());

  public Entities {
    all = List.copyOf(all);
    mentions = List.copyOf(mentions);
  }

  /** The entity of a mention. */
  public Entity of(Mention mention) {
    return all.get(mention.entity());
  }

  /**
   * The mention that covers a character: give the head noun's, for in {@code the Harbour Board's
   * memo} the board is a mention of its own and the memo's begins behind it.
   */
  public Optional<Mention> at(int index) {
    return mentions.stream()
        .filter(mention -> mention.start() <= index && index < mention.end())
        .findFirst();
  }

  /** The first mention that shares a character with a span. */
  public Optional<Mention> in(int start, int end) {
    return mentions.stream()
        .filter(mention -> mention.start() < end && start < mention.end())
        .findFirst();
  }
}
