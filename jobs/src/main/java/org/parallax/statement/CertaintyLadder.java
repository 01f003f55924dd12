package org.parallax.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * The rung of a telling on the certainty ladder, with the word that puts it there: the first of
 * doubted, denied, alleged, claimed, presupposed, reported whose words stand in the clause that
 * holds what is told, else stated.
 *
 * <p>Worked example: for the content "hands over customer data" the sentence {@code The memo
 * claimed that the firm hands over customer data, and the firm denied it} is claimed by {@code
 * claimed}: the denial stands in another clause.
 *
 * <p>Source: our own list {@code certainty}; measured before the project began: neutral tellings
 * .96 right, others about a third, a difference of rungs between two tellings about half. So the
 * word is kept beside the rung, and rungs are never counted up to shares of an outlet.
 */
public final class CertaintyLadder {

  /** Strongest doubt first. */
  private static final List<Certainty> ORDER =
      List.of(
          Certainty.DOUBTED,
          Certainty.DENIED,
          Certainty.ALLEGED,
          Certainty.CLAIMED,
          Certainty.PRESUPPOSED,
          Certainty.REPORTED);

  private static final Pattern CLAUSE_BORDER =
      Pattern.compile(
          ",\\s+(?=(?:and|but|while|which|who|saying|noting|adding|although|because|though)\\b)"
              + "|(?<=\\bsaid that)\\s|(?<=\\bsaid)\\s(?!that\\b)"
              + "|\\s(?=(?:but|while|although|because|whether)\\s)|;|—|\\s[-–]\\s");

  /** A clause often hangs on the verb just before it. */
  private static final int BEFORE = 35;

  private static final Pattern MARK = Pattern.compile("[“”\"]");

  /**
   * A rung and its evidence.
   *
   * @param certainty the rung
   * @param cue the word or phrase that puts the telling there; null where nothing does
   */
  public record Rung(Certainty certainty, String cue) {}

  private final Map<Certainty, Pattern> patterns = new EnumMap<>(Certainty.class);

  /** Reads the word list from the class path. */
  public CertaintyLadder() {
    LexiconFile words = LexiconFile.load("certainty");
    for (Certainty rung : ORDER) {
      String alternatives =
          words.rows().stream()
              .filter(row -> row.cell(1).equals(rung.label()))
              .map(row -> expression(row.cell(0)))
              .collect(Collectors.joining("|"));
      patterns.put(
          rung, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])"));
    }
  }

  private static String expression(String term) {
    return term.endsWith("*")
        ? Pattern.quote(term.substring(0, term.length() - 1)) + "\\p{L}*"
        : Pattern.quote(term);
  }

  /**
   * The rung of a telling.
   *
   * @param sentence the sentence that tells it
   * @param content another telling of the same, whose words show which clause matters; empty where
   *     there is none, and the whole sentence counts
   */
  public Rung of(String sentence, String content) {
    String clause = content.isEmpty() ? sentence : clause(sentence, content);
    String plain = clause.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Certainty rung : ORDER) {
      Matcher matcher = patterns.get(rung).matcher(plain);
      if (matcher.find()) {
        return new Rung(rung, matcher.group());
      }
    }
    return MARK.matcher(clause).find()
        ? new Rung(Certainty.REPORTED, "quotation marks")
        : new Rung(Certainty.STATED, null);
  }

  /** The clause that shares most stems with the content, with what stands just before it. */
  private static String clause(String sentence, String content) {
    Set<String> wanted = new HashSet<>(ComparableText.stems(ComparableText.words(content)));
    int from = 0;
    int bestFrom = 0;
    int bestTo = sentence.length();
    long most = -1;
    Matcher border = CLAUSE_BORDER.matcher(sentence);
    boolean more = true;
    while (more) {
      more = border.find();
      int to = more ? border.start() : sentence.length();
      long shared =
          ComparableText.stems(ComparableText.words(sentence.substring(from, to))).stream()
              .distinct()
              .filter(wanted::contains)
              .count();
      if (shared > most) {
        most = shared;
        bestFrom = from;
        bestTo = to;
      }
      from = more ? border.end() : to;
    }
    return sentence.substring(Math.max(0, bestFrom - BEFORE), bestTo);
  }
}
