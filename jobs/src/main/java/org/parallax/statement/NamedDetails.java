package org.parallax.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.statement.StatementParts.Coverage;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

/**
 * Persons, bodies and things that an outlet never names, not even in its headline, although it
 * tells a sentence in which the other names them. Places are left out: where something happens may
 * be said in other words.
 */
final class NamedDetails {
  private static final Set<String> KINDS = Set.of("person", "organisation", "document", "other");

  private final StatementParts parts;

  NamedDetails(StatementParts parts) {
    this.parts = parts;
  }

  /** The names of a story, each with what every outlet makes of it. */
  Map<Statement, List<Telling>> in(StoryStatements story) {
    List<Set<String>> near = Details.nearOutlets(story);
    Map<String, Map<String, Integer>> named = new TreeMap<>();
    Map<String, Set<String>> known = new TreeMap<>();
    for (int i = 0; i < story.sentences().size(); i++) {
      note(story.sentences().get(i), i, named, known);
    }
    for (ToldSentence headline : story.headlines()) {
      headline.names().forEach(name -> add(known, name.entityId(), headline.outletId()));
    }
    var details = new LinkedHashMap<Statement, List<Telling>>();
    named.forEach(
        (entity, byOutlet) -> {
          boolean isShared = byOutlet.size() >= 2 || story.outlets().size() == 2;
          Set<String> silent = new TreeSet<>(story.outlets());
          silent.removeAll(known.get(entity));
          boolean isHidden =
              byOutlet.values().stream()
                  .anyMatch(sentence -> near.get(sentence).stream().anyMatch(silent::contains));
          if (isShared && isHidden) {
            int centre = byOutlet.values().iterator().next();
            String text = text(story.sentences().get(centre), entity);
            if (silent.stream().noneMatch(outlet -> holds(outlet, text))) {
              List<Integer> members = byOutlet.values().stream().sorted().toList();
              details.put(
                  new Statement(Statement.Kind.NAME, text, members, centre),
                  tellings(story, entity, byOutlet, silent));
            }
          }
        });
    return details;
  }

  private static void note(
      ToldSentence sentence,
      int place,
      Map<String, Map<String, Integer>> named,
      Map<String, Set<String>> known) {
    for (SentenceName name : sentence.names()) {
      String entity = name.entityId();
      add(known, entity, sentence.outletId());
      if (name.isName() && KINDS.contains(entity.substring(0, Math.max(0, entity.indexOf(':'))))) {
        named
            .computeIfAbsent(entity, key -> new TreeMap<>())
            .putIfAbsent(sentence.outletId(), place);
      }
    }
  }

  private static void add(Map<String, Set<String>> known, String entity, String outlet) {
    known.computeIfAbsent(entity, key -> new TreeSet<>()).add(outlet);
  }

  private static String text(ToldSentence sentence, String entity) {
    for (SentenceName name : sentence.names()) {
      if (name.isName() && name.entityId().equals(entity)) {
        return sentence.text().substring(name.start(), name.end());
      }
    }
    throw new IllegalStateException(entity + " is not in its sentence");
  }

  /** Whether an outlet has the words of a name in one sentence, however they are linked. */
  private boolean holds(String outlet, String name) {
    Coverage coverage = parts.coverage(Stems.of(name)).get(outlet);
    return coverage != null && coverage.share() >= Details.TOLD;
  }

  private static List<Telling> tellings(
      StoryStatements story, String entity, Map<String, Integer> byOutlet, Set<String> silent) {
    var tellings = new ArrayList<Telling>();
    for (String outlet : story.outlets()) {
      Integer sentence = byOutlet.get(outlet);
      if (sentence != null) {
        String name = text(story.sentences().get(sentence), entity);
        tellings.add(story.named(outlet, sentence, name));
      } else if (silent.contains(outlet)) {
        tellings.add(new Telling(outlet, Status.ABSENT, Grade.NONE, -1, 0, null));
      } else {
        tellings.add(new Telling(outlet, Status.POSSIBLE, Grade.UNCLEAR, -1, 0, null));
      }
    }
    return tellings;
  }
}
