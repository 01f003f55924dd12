package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.lexicon.LexiconFile;

/**
 * The medium whose report an article retells: five outlets that all credit one newspaper are one
 * source and four echoes.
 *
 * <p>A known name of a medium must stand in a phrase of credit: "according to a ... report", "...
 * first reported", "a report by ...", "reported by ...", "citing ...". It must carry the article:
 * it stands in the lead (first 500 characters), or the medium is named three times in the first
 * 1,500. A credit that comes later and once is mostly for a detail (measured: data/NUMBERS.md), and
 * so is nearly every credit of a news agency, which must stand in the first 250. "First reported"
 * and "broke the story" count anywhere. The first credit that carries the article wins.
 *
 * <p>Example: "The minister resigned, the Guardian first reported on Monday." gives The Guardian;
 * "The minister told AFP that he would stay." gives nothing: talking to an agency is no report of
 * it.
 *
 * <p>Source: our own patterns; names in {@code media_names.tsv} and {@code wire_agencies.tsv}.
 * Caveat: a medium that the list lacks and credits without a name ("the newspaper reported") are
 * missed; an article about a medium ("a story in the Guardian was wrong") counts as retelling it.
 */
public final class UpstreamSource {

  private static final int LEAD = 500;
  private static final int AGENCY_LEAD = 250;
  private static final int OPENING = 1_500;
  private static final int TIMES_NAMED = 3;

  /** How far before a name its phrase of credit may begin. */
  private static final int REACH = 120;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  /**
   * The names by their first word, the longest first; as written in the lists, where case tells The
   * Sun from the sun. Names are looked up first: as alternatives in the patterns they cost 10 ms an
   * article.
   */
  private static final Map<String, List<Name>> NAMES =
      Stream.of("media_names", "wire_agencies")
          .flatMap(
              list ->
                  LexiconFile.load(list).rows().stream()
                      .map(
                          row ->
                              new Name(
                                  row.cell(0).replace('’', '\''),
                                  row.cell(1),
                                  list.equals("wire_agencies"))))
          .flatMap(name -> Stream.of(name, name.withoutCapitalArticle()))
          .distinct()
          .sorted(
              Comparator.comparingInt((Name name) -> -name.term().length())
                  .thenComparing(Name::term))
          .collect(Collectors.groupingBy(name -> name.term().split("[^\\p{L}\\d]", 2)[0]));

  private static final String DAY =
      "(?:(?:early |late )?(?:on |this |last )?"
          + "(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this week|last week)";
  private static final String KIND =
      "(?:recent|new|latest|separate|exclusive|explosive|bombshell|late-breaking|breaking|earlier"
          + "|lengthy|detailed|special|joint|"
          + DAY
          + ")";
  private static final String REPORT =
      "(?:reports?|reporting|articles?|stor(?:y|ies)|investigations?|expos[eé]s?|scoop)";
  private static final String REPORTED =
      "(?:(?:report|reveal|disclos|uncover)(?:ed|s|es)|broke the (?:story|news))";

  /** "reported a quarterly loss": the medium is the news here, not its source. */
  private static final String NO_BALANCE_SHEET =
      "(?! (?:an? |its |their |net |quarterly |annual |record |higher |lower |strong |weak"
          + " |[$€£])(?:[\\p{L}\\d$€£%.-]+"
          + " ){0,3}(?:profits?|loss|losses|earnings|revenues?|income|sales)\\b)";

  /** "a Guardian poll", "a CNN host" are not the medium's report. */
  private static final Pattern OTHER_PRODUCT =
      Pattern.compile(
          "(?:'s)? (?:polls?|survey|hosts?|anchor|analysts?|reporters?|correspondents?|editors?"
              + "|columnist|executives?|spokes\\p{L}+|owner|photo\\p{L}*|best-?seller)\\b");

  /** ABC News 4 is a local station; what was reported "at the time" is background. */
  private static final Pattern NO_CREDIT =
      Pattern.compile(
          " \\d|[^.|]{0,25}\\breport(?:ed|s) (?:at the time|back in|in"
              + " (?:[12]\\d{3}|\\p{Lu}\\p{L}+)|earlier this (?:month|year)|last"
              + " (?:month|year|\\p{Lu}\\p{L}+))\\b");

  private static final String WHICH_HAS = ",?(?: which)?(?: has| had)?";

  private static final Credit IN_LEAD =
      new Credit(
          List.of(
              "according to (?:an? |the )?(?:KIND ){0,2}$",
              "(?:cited|citing) (?:an? |the )?(?:KIND ){0,2}$",
              "(?<!additional )(?<!\\()REPORT(?: (?:first |originally )?"
                  + "(?:published|released|carried|aired|broadcast|printed))?(?: DAY)?"
                  + " (?:by|in|from|on) (?:the )?$",
              "(?:reported|revealed|disclosed|uncovered)(?: DAY)? by (?:the )?$"),
          List.of(
              "(?:'s)?(?: KIND)? REPORT\\b",
              WHICH_HAS
                  + "(?: (?:also|earlier|previously|exclusively|DAY)){0,2} REPORTED\\b"
                  + NO_BALANCE_SHEET));

  private static final Credit ANYWHERE =
      new Credit(
          List.of(
              "(?:first|originally|initially) (?:reported|revealed|disclosed|published)(?: DAY)?"
                  + " (?:by|in) (?:the )?$"),
          List.of(
              WHICH_HAS
                  + "(?: was)?(?: the)? (?:first|originally|initially)"
                  + "(?: to)? (?:report|reveal|disclose|REPORTED)\\b"
                  + NO_BALANCE_SHEET,
              WHICH_HAS + "(?: first)? (?:broke|broken) the (?:story|news)\\b"));

  private UpstreamSource() {}

  /**
   * The medium that the article credits with the report.
   *
   * @param text headline and body; a blank line ends a paragraph
   * @return its name as the lists write it; empty where none is credited
   */
  public static Optional<String> of(String text) {
    return credited(plain(text)).map(Credited::name);
  }

  /**
   * The medium that the article of an outlet credits: praise of its own report is no credit.
   *
   * @param outlet name or id of the outlet
   */
  static Optional<String> of(String text, String outlet) {
    return of(text).filter(medium -> !MediumNames.areSame(medium, outlet));
  }

  /** A credited name and where it stands. */
  record Credited(String name, int start) {}

  static Optional<Credited> credited(String plain) {
    List<Mention> mentions = mentions(plain);
    return mentions.stream()
        .filter(mention -> carries(mention, mentions, plain))
        .map(mention -> new Credited(mention.name().name(), mention.start()))
        .findFirst();
  }

  private static boolean carries(Mention mention, List<Mention> all, String plain) {
    int end = mention.start() + mention.name().term().length();
    String before = plain.substring(Math.max(0, mention.start() - REACH), mention.start());
    String after = plain.substring(end, Math.min(plain.length(), end + REACH));
    if (NO_CREDIT.matcher(after).lookingAt()) {
      return false;
    }
    boolean mayCarry =
        mention.name().isAgency()
            ? mention.start() < AGENCY_LEAD
            : mention.start() < LEAD || (mention.start() < OPENING && isOftenNamed(mention, all));
    return ANYWHERE.isGivenBy(before, after) || (mayCarry && IN_LEAD.isGivenBy(before, after));
  }

  private static boolean isOftenNamed(Mention mention, List<Mention> all) {
    return all.stream()
            .filter(other -> other.start() < OPENING)
            .filter(other -> other.name().name().equals(mention.name().name()))
            .count()
        >= TIMES_NAMED;
  }

  /** Where the text names media, in order. */
  private static List<Mention> mentions(String plain) {
    var mentions = new ArrayList<Mention>();
    Matcher words = WORD.matcher(plain);
    int position = 0;
    while (words.find(position)) {
      Optional<Name> name = nameAt(plain, words);
      name.ifPresent(found -> mentions.add(new Mention(found, words.start())));
      position = name.map(found -> words.start() + found.term().length()).orElse(words.end());
    }
    return mentions;
  }

  private record Mention(Name name, int start) {}

  private static Optional<Name> nameAt(String text, Matcher word) {
    List<Name> names = NAMES.getOrDefault(word.group(), List.of());
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> text.startsWith(name.term(), word.start()))
        .filter(name -> isWordEnd(text, word.start() + name.term().length()))
        .findFirst();
  }

  private static boolean isWordEnd(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  /** A name as it is written and the medium that it stands for. */
  private record Name(String term, String name, boolean isAgency) {
    /** Within a sentence The Hill is the Hill. */
    private Name withoutCapitalArticle() {
      return new Name(term.replaceFirst("^The ", "the "), name, isAgency);
    }
  }

  /** Phrases of which one stands before a name, or one after it. */
  private record Credit(List<Pattern> before, List<Pattern> after) {
    private Credit(Collection<String> before, Collection<String> after) {
      this(patterns("(?<![\\p{L}\\d])", before), patterns("", after));
    }

    private boolean isGivenBy(String textBefore, String textAfter) {
      return after.stream().anyMatch(pattern -> pattern.matcher(textAfter).lookingAt())
          || (!OTHER_PRODUCT.matcher(textAfter).lookingAt()
              && before.stream().anyMatch(pattern -> pattern.matcher(textBefore).find()));
    }

    private static List<Pattern> patterns(String start, Collection<String> templates) {
      return templates.stream()
          .map(
              template ->
                  template
                      .replace("KIND", KIND)
                      .replace("DAY", DAY)
                      .replace("REPORTED", REPORTED)
                      .replace("REPORT", REPORT))
          .map(regex -> Pattern.compile(start + regex, Pattern.CASE_INSENSITIVE))
          .toList();
    }
  }

  /** One line, straight apostrophes, no quotation marks or asterisks around a name. */
  static String plain(String text) {
    return text.replaceAll("\\n[ \\t]*\\n", " | ")
        .replace('’', '\'')
        .replaceAll("[*_“”\"]|(?<!\\p{L})[‘']|['‘](?!\\p{L})", "")
        .replaceAll("[\\s\\p{Z}]+", " ");
  }
}
