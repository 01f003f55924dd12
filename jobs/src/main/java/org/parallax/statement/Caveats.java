package org.parallax.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

/**
 * Sentences by which the text says that nobody has verified what it tells. Such a sentence hides
 * inside others that tell the same story; whether an outlet has one at all is worth knowing.
 *
 * <p>Worked example: {@code The Courier said it could not independently verify the memo} is told by
 * one outlet; the other has no such sentence: absent. Where it has one about something else, that
 * is possible, never absent.
 */
final class Caveats {
  private static final Pattern CAVEAT =
      Pattern.compile(
          LexiconFile.load("certainty").rows().stream()
              .filter(row -> row.cell(2).equals("caveat"))
              .map(row -> Pattern.quote(row.cell(0)))
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));

  private static final Pattern BORDER = Pattern.compile("[,;—–]");

  /** The caveats of a story, each with what every outlet makes of it. */
  Map<Statement, List<Telling>> in(StoryStatements story) {
    Map<Integer, Set<String>> stems = new TreeMap<>();
    for (int i = 0; i < story.sentences().size(); i++) {
      String clause = clause(story.sentences().get(i).text());
      if (clause != null) {
        stems.put(i, Stems.of(clause));
      }
    }
    var caveats = new LinkedHashMap<Statement, List<Telling>>();
    var taken = new TreeSet<Integer>();
    for (int first : stems.keySet()) {
      if (!taken.contains(first)) {
        var members = new ArrayList<Integer>();
        stems.forEach(
            (other, words) -> {
              if (!taken.contains(other) && isSame(stems.get(first), words)) {
                members.add(other);
              }
            });
        taken.addAll(members);
        long outlets = members.stream().map(i -> outlet(story, i)).distinct().count();
        if (outlets >= 2 || story.outlets().size() == 2) {
          String text = clause(story.sentences().get(first).text());
          var statement = new Statement(Statement.Kind.CAVEAT, text, members, first);
          caveats.put(statement, tellings(story, statement, stems.keySet()));
        }
      }
    }
    return caveats;
  }

  private static String outlet(StoryStatements story, int sentence) {
    return story.sentences().get(sentence).outletId();
  }

  /** Two caveats share a word beyond those that make them caveats. */
  private static boolean isSame(Set<String> one, Set<String> other) {
    return one.equals(other) || one.stream().filter(other::contains).anyMatch(Caveats::isContent);
  }

  private static boolean isContent(String stem) {
    return !CAVEAT_STEMS.contains(stem);
  }

  private static final Set<String> CAVEAT_STEMS =
      Set.of("verifi", "confirm", "independ", "immedi", "could", "evid", "unclear", "clear");

  private static List<Telling> tellings(
      StoryStatements story, Statement statement, Set<Integer> caveats) {
    var tellings = new ArrayList<Telling>();
    for (String outlet : story.outlets()) {
      Integer own = first(story, statement.members(), outlet);
      Integer other = own == null ? first(story, caveats, outlet) : own;
      if (own != null) {
        tellings.add(
            new Telling(
                outlet,
                Status.TOLD,
                Grade.OWN,
                own,
                1,
                new CertaintyLadder.Rung(
                    Certainty.DOUBTED, cue(story.sentences().get(own).text()))));
      } else if (other != null) {
        tellings.add(new Telling(outlet, Status.POSSIBLE, Grade.UNCLEAR, other, 0, null));
      } else {
        tellings.add(new Telling(outlet, Status.ABSENT, Grade.NONE, -1, 0, null));
      }
    }
    return tellings;
  }

  private static Integer first(StoryStatements story, Iterable<Integer> sentences, String outlet) {
    for (int sentence : sentences) {
      if (outlet(story, sentence).equals(outlet)) {
        return sentence;
      }
    }
    return null;
  }

  private static String cue(String sentence) {
    Matcher matcher = CAVEAT.matcher(plain(sentence));
    return matcher.find() ? matcher.group() : null;
  }

  private static String plain(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The clause with the caveat; null where there is none. */
  static String clause(String sentence) {
    Matcher matcher = CAVEAT.matcher(plain(sentence));
    if (!matcher.find()) {
      return null;
    }
    int from = 0;
    int to = sentence.length();
    Matcher border = BORDER.matcher(sentence);
    while (border.find()) {
      if (border.end() <= matcher.start()) {
        from = border.end();
      } else if (border.start() >= matcher.end() && to == sentence.length()) {
        to = border.start();
      }
    }
    return sentence.substring(from, to).strip();
  }
}
