package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rung of a telling on the certainty ladder, with the word that puts it there.
 *
 * <p>Two things count: the reporting verbs of the quotations and reported statements that hold what
 * is told, and the words of the list {@code certainty} that stand before it in its clause or as a
 * tail behind it. Of several the strongest counts: doubted, denied, alleged, claimed, presupposed,
 * reported, else stated. Inside quotation marks only denials and charges count: a speaker who
 * believes something is still reported.
 *
 * <p>Worked example: for the content "hands over customer data" the sentence {@code The memo
 * claimed that the firm hands over customer data, and the firm denied it} is claimed by {@code
 * claimed}: the denial stands in another clause.
 *
 * <p>Source: our own list {@code certainty} and the verb classes of {@code quotes}. Caveat: a
 * sentence in the middle of a long quotation holds no sign of it and sounds stated. The word is
 * kept beside the rung, and rungs are never counted up to shares of an outlet.
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

  /** So long a tail is: ", the harbour board alleged on Monday." */
  private static final int TAIL = 60;

  /** One common word shows no clause. */
  private static final int LEAST_SHARED = 2;

  private static final Pattern CURLY = Pattern.compile("“[^“”]+(?:”|$)|^[^“”]+”");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  private static final Pattern AS = Pattern.compile("(?:\\S+ ){0,4}as\\s");

  private static final Pattern BEHIND_AS = Pattern.compile("\\bas [\"“'‘]?\\s?$");

  private static final String MARKS = "quotation marks";

  /**
   * A rung and its evidence.
   *
   * @param certainty the rung
   * @param cue the word or phrase that puts the telling there, a reporting verb in its dictionary
   *     form; null where nothing does
   */
  public record Rung(Certainty certainty, String cue) {}

  /** A stretch of a sentence that is told. */
  private record Held(int start, int end) {}

  private final CertaintyWords words = CertaintyWords.LIST;

  /** The rung of a telling by the words of its sentence alone. */
  public Rung of(String sentence, String content) {
    return of(sentence, List.of(), content);
  }

  /**
   * The rung of a telling.
   *
   * @param sentence the sentence that tells it, with what is quoted and reported in it
   * @param content another telling of the same, whose words show which clause matters; empty where
   *     there is none, and the whole sentence counts
   */
  public Rung of(ToldSentence sentence, String content) {
    return of(sentence.text(), sentence.quotes(), content);
  }

  /**
   * The rung of a name with what it is called: reported where a speaker calls it so, else stated.
   *
   * @param sentence the sentence that names it
   * @param name the words
   */
  public Rung ofName(ToldSentence sentence, String name) {
    int start = sentence.text().indexOf(name);
    int end = start + name.length();
    for (SentenceQuote quote : sentence.quotes()) {
      if (start >= 0 && quote.isDirect() && quote.start() <= start && end <= quote.end()) {
        return new Rung(Certainty.REPORTED, quote.verb() == null ? MARKS : quote.verb());
      }
    }
    boolean isMarked =
        start >= 0
            && marked(sentence.text()).stream()
                .anyMatch(span -> span.start() <= start && end <= span.end());
    return isMarked ? new Rung(Certainty.REPORTED, MARKS) : new Rung(Certainty.STATED, null);
  }

  private Rung of(String sentence, List<SentenceQuote> quotes, String content) {
    Set<String> wanted = Stems.of(content);
    List<Held> shared = held(sentence, wanted);
    boolean isWhole = wanted.isEmpty() || shared.size() < Math.min(LEAST_SHARED, wanted.size());
    List<Held> held = isWhole ? held(sentence, Stems.of(sentence)) : shared;
    Held clause = isWhole ? new Held(0, sentence.length()) : clause(sentence, held);
    List<Held> told = held.stream().filter(word -> isIn(word, clause)).toList();
    List<Held> marked = marked(sentence);
    var rungs = new ArrayList<Rung>();
    for (SentenceQuote quote : quotes) {
      boolean isNested = !quote.isDirect() && isAnyIn(quote.start() - 2, marked);
      if (!isNested && holdsMost(told, quote.start(), quote.end())) {
        String verb = quote.verb() == null ? MARKS : quote.verb();
        boolean isSilent = quote.verb() == null && !quote.isDirect();
        Certainty rung = words.of(quote.verb(), quote.verbClass());
        boolean isJudged =
            (rung == Certainty.DENIED || "hostile".equals(quote.verbClass()))
                && isAs(sentence, quote);
        rungs.add(new Rung(isJudged ? Certainty.CLAIMED : rung, isSilent ? null : verb));
      }
    }
    for (Held quotation : marked) {
      if (holdsMost(told, quotation.start(), quotation.end())) {
        rungs.add(new Rung(Certainty.REPORTED, MARKS));
      }
    }
    int from = Math.max(0, clause.start() - BEFORE);
    String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (CertaintyWords.Found found : words.in(lower)) {
      boolean isNear = found.start() >= from && found.end() <= clause.end();
      boolean reaches =
          found.isFree() || isWhole || isBefore(found, told) || isTail(found, told, lower);
      if (isNear && reaches && counts(found, quotes, marked)) {
        rungs.add(new Rung(found.rung(), found.text()));
      }
    }
    for (Certainty rung : ORDER) {
      for (Rung candidate : rungs) {
        // A word says more than marks do.
        boolean isMarks = MARKS.equals(candidate.cue()) || candidate.cue() == null;
        if (candidate.certainty() == rung && (!isMarks || isOnly(candidate, rungs))) {
          return candidate;
        }
      }
    }
    return new Rung(Certainty.STATED, null);
  }

  private static boolean isOnly(Rung marks, List<Rung> rungs) {
    return rungs.stream()
        .filter(rung -> rung.certainty() == marks.certainty())
        .allMatch(rung -> rung.cue() == null || rung.cue().equals(MARKS));
  }

  /** "dismissed it as a trick" tells that it is a trick. */
  private static boolean isAs(String sentence, SentenceQuote quote) {
    String before = sentence.substring(0, Math.min(Math.max(0, quote.start()), sentence.length()));
    return AS.matcher(quote.text()).lookingAt() || BEHIND_AS.matcher(before).find();
  }

  /** Words of a speaker count for less than the narrator's. */
  private static boolean counts(
      CertaintyWords.Found found, List<SentenceQuote> quotes, List<Held> marked) {
    boolean isMarked =
        marked.stream().anyMatch(span -> span.start() <= found.start() && found.end() <= span.end())
            || quotes.stream().anyMatch(quote -> quote.isDirect() && isIn(found, quote));
    if (isMarked) {
      return found.rung() == Certainty.DENIED
          || (found.rung() == Certainty.ALLEGED && found.isFree());
    }
    return found.rung() != Certainty.PRESUPPOSED
        || quotes.stream().noneMatch(quote -> isIn(found, quote));
  }

  private static boolean isIn(CertaintyWords.Found found, SentenceQuote quote) {
    return quote.start() <= found.start() && found.end() <= quote.end();
  }

  private static boolean isAnyIn(int place, List<Held> spans) {
    return spans.stream().anyMatch(span -> span.start() <= place && place < span.end());
  }

  private static boolean isIn(Held word, Held span) {
    return span.start() <= word.start() && word.end() <= span.end();
  }

  /** A verb reaches what stands behind it. */
  private static boolean isBefore(CertaintyWords.Found found, List<Held> told) {
    return told.stream().anyMatch(word -> word.start() > found.end());
  }

  /** Behind everything that is told, parted from it by a comma or mark, at the sentence's end. */
  private static boolean isTail(CertaintyWords.Found found, List<Held> told, String lower) {
    boolean isLate = lower.length() - found.start() <= TAIL;
    if (told.isEmpty() || !isLate || found.text().endsWith("ing")) {
      return false;
    }
    int last = told.get(told.size() - 1).end();
    return last <= found.start() && lower.substring(last, found.start()).matches("(?s).*[,”\"].*");
  }

  private static boolean holdsMost(List<Held> told, int start, int end) {
    long inside = told.stream().filter(word -> start <= word.start() && word.end() <= end).count();
    return inside > 0 && 2 * inside >= told.size();
  }

  /** What stands between quotation marks, with a mark that the sentence before or behind holds. */
  private static List<Held> marked(String sentence) {
    var marked = new ArrayList<Held>();
    Matcher matcher = CURLY.matcher(sentence);
    while (matcher.find()) {
      marked.add(new Held(matcher.start(), matcher.end()));
    }
    long straight = sentence.chars().filter(c -> c == '"').count();
    boolean isOpen = straight % 2 == 0 || isOpening(sentence, sentence.indexOf('"'));
    int from = isOpen ? sentence.indexOf('"') : 0;
    while (straight > 0 && from >= 0) {
      int close = sentence.indexOf('"', isOpen ? from + 1 : from);
      int to = close < 0 ? sentence.length() : close + 1;
      marked.add(new Held(from, to));
      isOpen = true;
      from = sentence.indexOf('"', to);
    }
    return marked;
  }

  /** Whether a straight mark stands before words rather than behind them. */
  private static boolean isOpening(String sentence, int mark) {
    boolean isBehindSpace = mark == 0 || Character.isWhitespace(sentence.charAt(mark - 1));
    boolean isLast = mark == sentence.length() - 1;
    return isBehindSpace && !isLast && (mark == 0 || sentence.charAt(mark + 1) != ' ');
  }

  /** The words of a sentence with one of some stems. */
  private static List<Held> held(String sentence, Set<String> wanted) {
    var shared = new ArrayList<Held>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      List<String> stems = ComparableText.stems(List.of(plain(matcher.group())));
      if (!stems.isEmpty() && wanted.contains(stems.get(0))) {
        shared.add(new Held(matcher.start(), matcher.end()));
      }
    }
    return shared;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** The clause that holds most of what is told. */
  private static Held clause(String sentence, List<Held> held) {
    var best = new Held(0, sentence.length());
    long most = -1;
    int from = 0;
    Matcher border = CLAUSE_BORDER.matcher(sentence);
    boolean more = true;
    while (more) {
      more = border.find();
      var clause = new Held(from, more ? border.start() : sentence.length());
      long inside = held.stream().filter(word -> isIn(word, clause)).count();
      if (inside > most) {
        most = inside;
        best = clause;
      }
      from = more ? border.end() : sentence.length();
    }
    return best;
  }
}
