package org.parallax.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * How many: the dead, the hurt, or things with the same noun.
 *
 * <p>Worked example: {@code killed four people} and {@code left six dead} differ; {@code more than
 * 100 pages} and {@code 112 pages} do not, nor do {@code about 1,200} and {@code 1,247}: rounding
 * is no disagreement. Nor is a number that the other outlet also gives, anywhere in its text.
 *
 * <p>Caveat: two numbers of one noun in two like sentences may still count two things; ages,
 * distances, money, times and people in general are left out for that.
 */
final class NumberSlot implements Slot {
  /** Whose numbers of dead are compared. */
  private static final double LEAST = .18;

  /** Whose numbers of other things are: they must tell the same, firmly. */
  private static final double LEAST_OF_THINGS = .30;

  private static final double NEAR = 1.25;
  private static final int REACH = 45;

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}$€£.,-])(?<about>"
              + SlotWords.any("about")
              + "\\s+)?(?<value>\\d{1,3}(?:,\\d{3})+|\\d+|"
              + String.join("|", new TreeSet<>(WORDS.keySet()))
              + ")(?![\\p{N}%]|[.,:]\\d|-year|-day|st\\b|nd\\b|rd\\b|th\\b|/)"
              + "(?<after>(?:[ -]\\p{L}+){1,3})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEAD =
      Pattern.compile("\\b" + SlotWords.any("dead") + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HURT =
      Pattern.compile("\\b" + SlotWords.any("hurt") + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOME =
      Pattern.compile("(?i)\\s+(?:of\\b|other|more|members of|including).*");
  private static final Pattern BORDER = Pattern.compile("[.;,:()“”\"—–]|\\band\\b|\\bwhile\\b");
  private static final Set<String> NO_UNITS = Set.copyOf(SlotWords.of("no_unit"));

  /** "71 people in Tanmouth": of that place alone. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^[^.;,:]*?\\b(?:in|at)\\s+(?:\\p{Lu}[\\p{L}'’-]*\\s+)*?(\\p{Lu}[\\p{L}'’-]+)");

  /** "six times the limit", which "six times" alone is not. */
  private static final Pattern MULTIPLE =
      Pattern.compile(" times (?:the|its|their|as|more|higher|larger|what) ");

  /** "7 million internal documents": how much, not how many of one thing. */
  private static final Pattern LARGE =
      Pattern.compile("[ -](?:[mb]illion|trillion|thousand|hundred)");

  private static final Set<String> NO_PERSONS = Set.copyOf(SlotWords.of("no_person"));

  /** Who is counted where nothing more is said. */
  private static final Set<String> ANYBODY = Set.copyOf(SlotWords.of("anybody"));

  /**
   * A number with its unit.
   *
   * @param unit the stem of what is counted; with a star killed or injured
   * @param value the number
   * @param isAbout whether it is rounded by a word
   * @param words the number with what stands behind it
   * @param who the stem of who is killed or injured; null for anybody
   * @param place where; null where nothing is said
   */
  private record Count(
      String unit, double value, boolean isAbout, String words, String who, String place) {

    /** Officers, who may be some of the people that another number counts. */
    boolean isOfSomebody() {
      return who != null;
    }

    /** Whether both count the same people, as far as they say whom, and where. */
    boolean isOfSame(Count other, String sentence, String sentenceOfOther) {
      boolean isSomebody = who != null && other.who != null && !who.equals(other.who);
      boolean isHere = place == null || sentenceOfOther.contains(place);
      boolean isThere = other.place == null || sentence.contains(other.place);
      return !isSomebody && isHere && isThere;
    }
  }

  @Override
  public String label() {
    return "number";
  }

  @Override
  public String meaning() {
    return "How many were killed or hurt, or how many things of one kind there are; rounding is no"
        + " difference.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    IdentityHashMap<ToldSentence, List<Count>> counts = new IdentityHashMap<>();
    story
        .byOutlet()
        .values()
        .forEach(
            sentences ->
                sentences.forEach(sentence -> counts.put(sentence, counts(sentence.text()))));
    for (Pair pair : story.pairs(LEAST)) {
      ToldSentence first = story.sentence(pair.first());
      ToldSentence second = story.sentence(pair.second());
      List<Count> ofSecond = counts.get(second);
      for (Count one : counts.get(first)) {
        for (Count other : ofSecond) {
          boolean isThing = !one.unit().startsWith("*");
          if (one.unit().equals(other.unit())
              && (!isThing || pair.score() >= LEAST_OF_THINGS)
              && one.isOfSame(other, first.text(), second.text())
              && (one.isOfSomebody() == other.isOfSomebody() || pair.score() >= LEAST_OF_THINGS)
              && !agree(one, other)
              && !holds(story, counts, second.outletId(), one)
              && !holds(story, counts, first.outletId(), other)) {
            String topic = isThing ? one.unit() : one.unit().substring(1);
            best.add(
                Difference.of(
                    label(),
                    Difference.Basis.SENTENCES,
                    new Filling(topic, one.words(), Set.of(), first),
                    new Filling(topic, other.words(), Set.of(), second),
                    pair.score()));
          }
        }
      }
    }
    return best.all();
  }

  /** Whether an outlet gives a number anywhere. */
  private static boolean holds(
      ComparedStory story, Map<ToldSentence, List<Count>> counts, String outlet, Count count) {
    return story.byOutlet().get(outlet).stream()
        .flatMap(sentence -> counts.get(sentence).stream())
        .anyMatch(other -> other.unit().equals(count.unit()) && agree(count, other));
  }

  private static boolean agree(Count one, Count other) {
    double most = Math.max(one.value(), other.value());
    double least = Math.min(one.value(), other.value());
    boolean isNear = most <= NEAR * least && (one.isAbout() || other.isAbout());
    return one.value() == other.value() || isNear || rounded(most, least) || rounded(least, most);
  }

  /** Whether the second is the first with fewer digits; nothing is rounded to none. */
  private static boolean rounded(double exact, double round) {
    double step = 1;
    while (round != 0 && round % (step * 10) == 0) {
      step *= 10;
    }
    return step > 1 && Math.abs(exact - round) < step;
  }

  private static List<Count> counts(String sentence) {
    var counts = new ArrayList<Count>();
    Matcher matcher = NUMBER.matcher(sentence);
    var casualties = new TreeMap<String, Count>();
    while (matcher.find()) {
      String after = matcher.group("after");
      if (SOME.matcher(after).lookingAt()) {
        continue;
      }
      String digits = matcher.group("value").toLowerCase(Locale.ROOT).replace(",", "");
      double value = WORDS.containsKey(digits) ? WORDS.get(digits) : Double.parseDouble(digits);
      boolean isYear = digits.matches("(?:19|20)\\d\\d");
      boolean isAbout = matcher.group("about") != null;
      String words = sentence.substring(matcher.start(), matcher.end()).strip();
      String unit = casualty(sentence, matcher.start("value"), matcher.end("value"));
      if (unit != null && !isYear) {
        String first = after.strip().split("[ -]+")[0].toLowerCase(Locale.ROOT);
        if (!NO_PERSONS.contains(first)) {
          Matcher place = PLACE.matcher(sentence).region(matcher.end("value"), sentence.length());
          casualties.putIfAbsent(
              unit,
              new Count(
                  unit, value, isAbout, words, who(first), place.find() ? place.group(1) : null));
        }
      } else if (!isYear && value != 1) {
        String noun = unit(after);
        if (noun != null) {
          counts.add(new Count(noun, value, isAbout, words, null, null));
        }
      }
    }
    counts.addAll(casualties.values());
    return counts;
  }

  /** The stem of who is counted, null for anybody. */
  private static String who(String word) {
    boolean isAnybody =
        ANYBODY.contains(word) || DEAD.matcher(word).find() || HURT.matcher(word).find();
    return isAnybody ? null : Stems.of(word).stream().findFirst().orElse(null);
  }

  /** The unit of a number of people: killed or hurt in the same clause, the nearer word. */
  private static String casualty(String sentence, int start, int end) {
    String before = sentence.substring(Math.max(0, start - REACH), start);
    Matcher border = BORDER.matcher(before);
    int from = 0;
    while (border.find()) {
      from = border.end();
    }
    before = before.substring(from);
    String after = sentence.substring(end, Math.min(sentence.length(), end + REACH));
    border = BORDER.matcher(after);
    after = border.find() ? after.substring(0, border.start()) : after;
    int dead = Math.min(first(DEAD, after), last(DEAD, before));
    int hurt = Math.min(first(HURT, after), last(HURT, before));
    if (dead == Integer.MAX_VALUE && hurt == Integer.MAX_VALUE) {
      return null;
    }
    return dead <= hurt ? "*killed" : "*injured";
  }

  private static int first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }

  private static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int distance = Integer.MAX_VALUE;
    while (matcher.find()) {
      distance = text.length() - matcher.end();
    }
    return distance;
  }

  /** The stems of the noun phrase that is counted; null where its numbers are not compared. */
  private static String unit(String after) {
    if (MULTIPLE.matcher(after).lookingAt()) {
      return "times";
    }
    if (LARGE.matcher(after).lookingAt()) {
      return null;
    }
    var words = new ArrayList<String>();
    for (String word : after.strip().split("[ -]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (NO_UNITS.contains(lower)) {
        return null;
      }
      List<String> stem = List.copyOf(Stems.of(lower));
      if (stem.isEmpty()) {
        break;
      }
      words.add(stem.get(0));
    }
    return words.isEmpty() ? null : words.get(0);
  }
}
