package org.parallax.statement;

import java.util.List;

/**
 * Sentences that tell the same thing.
 *
 * @param members indices into the story's sentences, ascending
 * @param centre the member that is most like the others; the only one of a statement told once
 */
public record Statement(List<Integer> members, int centre) {
  public Statement {
    members = List.copyOf(members);
  }
}
