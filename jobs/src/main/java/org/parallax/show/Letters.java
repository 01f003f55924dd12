package org.parallax.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.report.ArticleView;
import org.parallax.report.StoryView;

/** The outlets of a story and the letter by which the terminal calls each: A, B, … Z, A2, B2. */
final class Letters {
  private static final int ALPHABET = 26;

  private final Map<String, String> names = new LinkedHashMap<>();

  Letters(StoryView story) {
    for (ArticleView article : story.articles()) {
      String name = Plain.of(article.outletName());
      names.putIfAbsent(article.outletId(), name.isEmpty() ? article.outletId() : name);
    }
    story.contrast().speakers().forEach(row -> add(row.outletId()));
    story.contrast().statements().stream()
        .flatMap(statement -> statement.tellings().stream())
        .forEach(telling -> add(telling.outletId()));
    story.words().forEach(row -> add(row.outletId()));
    story.contrast().labels().forEach(row -> add(row.outletId()));
    story
        .contrast()
        .differences()
        .forEach(
            row -> {
              add(row.first().outletId());
              add(row.second().outletId());
            });
  }

  private void add(String outletId) {
    names.putIfAbsent(outletId, Plain.of(outletId));
  }

  List<String> ids() {
    return List.copyOf(names.keySet());
  }

  int indexOf(String outletId) {
    return ids().indexOf(outletId);
  }

  String nameOf(String outletId) {
    return names.get(outletId);
  }

  String of(String outletId) {
    int index = indexOf(outletId);
    String letter = Character.toString('A' + index % ALPHABET);
    return index < ALPHABET ? letter : letter + (index / ALPHABET + 1);
  }
}
