package org.parallax.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Differences, of those that say the same of two outlets only the one with the best score. */
final class Best {
  private final Map<List<String>, Difference> byContent = new LinkedHashMap<>();

  void add(Difference difference) {
    List<String> content =
        List.of(
            difference.topic(),
            difference.first().outletId(),
            difference.firstValue(),
            difference.second().outletId(),
            difference.secondValue());
    byContent.merge(content, difference, (old, now) -> now.score() > old.score() ? now : old);
  }

  List<Difference> all() {
    return new ArrayList<>(byContent.values());
  }
}
