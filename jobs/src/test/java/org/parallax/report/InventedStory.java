package org.parallax.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.report.FeatureMeaning.Evidence;

/**
 * A story that never happened, told by four articles of three outlets. It has what is hard to
 * render: overlapping cues, cues over the end of a sentence, quotations over two sentences, a
 * headline that is an attack, characters that turn the direction of writing, no date, no address.
 */
final class InventedStory {
  static final String ATTACK =
      "</style></title><script>alert('x')</script> \"Harbour\" & <b onload=alert(1)>\u202Egpj";

  private static final String WIRE =
      """
      Lorn council halts harbour wall after survey

      The Lorn council on Tuesday stopped work on its harbour wall. A survey had allegedly found \
      cracks in very few of the piles, two officials said.

      "We will not pour another stone until we know," harbour master Ada Brenn said. The builder, \
      Quayle and Sons, denied any fault.

      Brenn said that the survey could not rule out a collapse.\
      """;

  private InventedStory() {}

  static StoryView story() {
    ArticleView tidewater =
        article(
            "a1",
            "tidewater.example",
            "Tidewater Post",
            "https://tidewater.example/2031/wall?a=1&b=2",
            "Crumbling wall scandal: council finally pulls the plug",
            "Mira Holt",
            "2031-03-04T09:15:00Z",
            null,
            """
            Crumbling wall scandal: council finally pulls the plug

            A shocking survey has laid bare the reckless work on Lorn’s new harbour wall.

            The council finally pulled the plug on the disastrous project on Tuesday, after a damning \
            survey clearly showed that very few of its piles are sound. Insiders say the town hall \
            knew for months.

            “We will not pour another stone until we know. Nobody should walk under that wall,” a \
            furious harbour master, Ada Brenn, warned. Quayle and Sons, the builder at the heart of \
            the scandal, claimed it “followed every rule” – a line that residents call a joke.

            Critics claim the council may have reportedly ignored two earlier warnings. It never \
            answered them. The scandal is sure to haunt the vote in May.\
            """,
            1.0,
            0.0,
            null);
    ArticleView lantern =
        article(
            "a2",
            "lantern.example",
            "The Lorn Lantern",
            "http://lantern.example/wall",
            ATTACK,
            null,
            "2031-03-04T10:40:00Z",
            "ONA",
            WIRE.replace("Lorn council halts harbour wall after survey", ATTACK),
            0.5,
            0.88,
            "copy_1");
    ArticleView bay =
        article(
            "a3",
            "bayradio.example",
            "Bay Radio",
            "javascript:alert(document.cookie)",
            "Lorn council halts harbour wall after survey",
            "ONA",
            null,
            "ONA",
            WIRE + " The \u202Eevil\u202C part \u0007 is our own.",
            0.5,
            0.97,
            "copy_1");
    ArticleView later =
        article(
            "a4",
            "tidewater.example",
            "Tidewater Post",
            null,
            "What we know about the wall",
            "Mira Holt",
            "2031-03-05T00:00:00Z",
            null,
            """
            What we know about the wall

            The survey of the harbour wall was made in February. It looked at 212 piles and found \
            cracks in nine.

            The builder says that the cracks are old. “We were never told of them,” said its head, Ivo Quayle.\
            """,
            1.0,
            0.0,
            null);
    return new StoryView(
        "st_7f3a9c01",
        "Council stops the harbour wall",
        Instant.parse("2031-03-04T09:15:00Z"),
        Instant.parse("2031-03-05T00:00:00Z"),
        4,
        3,
        3,
        List.of("harbour", "wall", "survey", "brenn", "quayle"),
        List.of(tidewater, lantern, bay, later),
        features(),
        words(),
        InventedContrast.story());
  }

  /** The first and last article only: two tellings. */
  static StoryView pair() {
    StoryView all = story();
    List<String> outlets = List.of("tidewater.example", "lantern.example");
    return new StoryView(
        "st_pair",
        all.title(),
        null,
        null,
        2,
        2,
        2,
        List.of(),
        all.articles().subList(0, 2),
        all.features().stream().filter(f -> outlets.contains(f.outletId())).toList(),
        all.words().stream().filter(w -> outlets.contains(w.outletId())).toList());
  }

  static List<FeatureMeaning> meanings() {
    return List.of(
        new FeatureMeaning(
            "loaded_per_1000_words",
            "per_1000_words",
            "Words that carry a judgement where a plainer word is at hand.",
            List.of(new Evidence("loaded", null))),
        FeatureMeaning.named(
            "hedges_per_1000_words",
            "per_1000_words",
            "Words that weaken or put off a claim.",
            List.of("hedge", "booster")),
        FeatureMeaning.named(
            "boosters_per_1000_words",
            "per_1000_words",
            "Words that strengthen a claim.",
            List.of("hedge", "booster")),
        new FeatureMeaning(
            "distancing_verbs_share",
            "share of reporting verbs",
            "Of the verbs that introduce a source, those that keep a distance: claim, allege.",
            List.of(new Evidence("reporting_verb", "distancing"))),
        new FeatureMeaning(
            "quoted_share",
            "share of words",
            "Words between quotation marks.",
            List.of(new Evidence("direct_quote", null))),
        new FeatureMeaning(
            "sentiment_mean", "mean of sentences", "Mean valence of the sentences.", List.of()),
        new FeatureMeaning("unused", "share", "Not in this story.", List.of()));
  }

  static RunView run() {
    return new RunView(
        "0.1.0",
        "2031-03-06T07:00:00Z",
        12,
        9,
        3,
        Map.of("no_text", 2L, "unknown_language", 1L),
        3,
        2);
  }

  static List<StoryRow> rows() {
    return List.of(
        new StoryRow(
            "st_7f3a9c01",
            "Council stops the harbour wall",
            Instant.parse("2031-03-04T09:15:00Z"),
            Instant.parse("2031-03-05T00:00:00Z"),
            4,
            3,
            3,
            List.of("harbour", "wall", "survey"),
            true),
        new StoryRow("st_2", ATTACK, null, null, 1, 1, 1, List.of(), false),
        new StoryRow(
            "st_3",
            "Ferry strike enters its second week",
            Instant.parse("2031-02-27T18:00:00Z"),
            Instant.parse("2031-03-02T06:30:00Z"),
            11,
            7,
            5,
            List.of("ferry", "strike", "union", "<i>"),
            true));
  }

  private static ArticleView article(
      String id,
      String outletId,
      String outlet,
      String url,
      String title,
      String byline,
      String published,
      String agency,
      String text,
      double weight,
      double copyShare,
      String copyGroup) {
    List<SentenceView> sentences = sentences(text);
    return new ArticleView(
        id,
        outletId,
        outlet,
        url,
        title,
        byline,
        published == null ? null : Instant.parse(published),
        agency,
        "en",
        text.split("\\s+").length,
        text,
        sentences,
        cues(text, sentences),
        speeches(text),
        List.of(),
        copyGroup,
        copyShare,
        weight,
        0.41,
        "harbour wall survey",
        List.of(
            new RemovedView("navigation", "Home | News | Tides"),
            new RemovedView("related_links", "Ten <b>walls</b> you must see")));
  }

  /** Cuts at blank lines and after full stops; good enough for these texts. */
  static List<SentenceView> sentences(String text) {
    List<SentenceView> sentences = new ArrayList<>();
    int at = 0;
    int paragraph = 0;
    for (String block : text.split("\n\n")) {
      int start = text.indexOf(block, at);
      String segment =
          paragraph == 0 ? "headline" : block.startsWith("A shocking") ? "standfirst" : "body";
      int from = start;
      for (String sentence : block.split(paragraph == 0 ? "\n" : "(?<=[.,][”\"]?) (?=[A-Z])")) {
        int begin = text.indexOf(sentence, from);
        from = begin + sentence.length();
        sentences.add(new SentenceView(sentences.size(), segment, paragraph, begin, from));
      }
      at = start + block.length();
      paragraph++;
    }
    return sentences;
  }

  private static final List<List<String>> LEXICON =
      List.of(
          List.of("loaded", "", "scandal"),
          List.of("loaded", "", "disastrous"),
          List.of("loaded", "", "damning"),
          List.of("loaded", "", "reckless"),
          List.of("loaded", "", "a joke"),
          List.of("evaluative", "", "damning survey clearly"),
          List.of("hedge", "", "allegedly"),
          List.of("hedge", "", "may have reportedly"),
          List.of("hedge", "", "reportedly"),
          List.of("hedge", "", "could"),
          List.of("negation", "", "could not"),
          List.of("negation", "", "never"),
          List.of("booster", "", "clearly"),
          List.of("booster", "", "is sure to"),
          List.of("intensifier", "", "very few"),
          List.of("negation", "", "few of"),
          List.of("reporting_verb", "neutral", "said"),
          List.of("reporting_verb", "neutral", "say"),
          List.of("reporting_verb", "distancing", "claimed"),
          List.of("reporting_verb", "distancing", "claim"),
          List.of("reporting_verb", "denial", "denied"),
          List.of("reporting_verb", "alarm", "warned"),
          List.of("presupposition", "", "finally"),
          List.of("anonymous_source", "", "Insiders"),
          List.of("anonymous_source", "", "two officials"),
          List.of("anonymous_source", "", "Critics"),
          // Runs over the end of a sentence.
          List.of("invented_family", "odd class", "them. The scandal"),
          List.of("number", "", "212"),
          List.of("number", "", "nine"));

  private static List<CueView> cues(String text, List<SentenceView> sentences) {
    List<CueView> cues = new ArrayList<>();
    List<SpeechView> speeches = speeches(text);
    for (List<String> row : LEXICON) {
      String form = row.get(2);
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        int start = at;
        int end = at + form.length();
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
          continue;
        }
        SentenceView sentence =
            sentences.stream().filter(s -> s.start() <= start && start < s.end()).findFirst().get();
        String own = sentence.index() == 0 ? "headline" : "narrator";
        String voice =
            speeches.stream()
                .filter(s -> s.start() <= start && start < s.end())
                .map(SpeechView::voice)
                .findFirst()
                .orElse(own);
        String cueClass = row.get(1).isEmpty() ? null : row.get(1);
        cues.add(new CueView(sentence.index(), start, end, row.get(0), cueClass, voice));
      }
    }
    return cues;
  }

  private static List<SpeechView> speeches(String text) {
    List<SpeechView> speeches = new ArrayList<>();
    between(text, "“", "”", "direct_quote", speeches);
    between(text, "\"We", "\"", "direct_quote", speeches);
    between(text, "the survey could", ".", "indirect_speech", speeches);
    between(text, "the cracks are", ".", "indirect_speech", speeches);
    return speeches;
  }

  private static void between(
      String text, String from, String to, String voice, List<SpeechView> speeches) {
    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      int end = text.indexOf(to, at + from.length());
      speeches.add(new SpeechView(at, end + to.length(), voice));
    }
  }

  private static List<FeatureView> features() {
    List<FeatureView> rows = new ArrayList<>();
    String[] outlets = {"tidewater.example", "lantern.example", "bayradio.example"};
    ratio(rows, outlets, "loaded_per_1000_words", "narrator", 1000, 5, 198, 0, 52, 0, 60);
    ratio(rows, outlets, "loaded_per_1000_words", "headline", 1000, 1, 13, 0, 9, 0, 7);
    ratio(rows, outlets, "loaded_per_1000_words", "direct_quote", 1000, 0, 30, 0, 9, 0, 9);
    ratio(rows, outlets, "loaded_per_1000_words", "all", 1000, 6, 241, 0, 75, 0, 83);
    ratio(rows, outlets, "hedges_per_1000_words", "narrator", 1000, 2, 198, 1, 52, 1, 60);
    ratio(rows, outlets, "hedges_per_1000_words", "headline", 1000, 0, 13, 0, 9, 0, 7);
    ratio(rows, outlets, "hedges_per_1000_words", "indirect_speech", 1000, 0, 0, 1, 8, 1, 8);
    ratio(rows, outlets, "hedges_per_1000_words", "all", 1000, 2, 241, 2, 75, 2, 83);
    ratio(rows, outlets, "boosters_per_1000_words", "narrator", 1000, 2, 198, 0, 52, 0, 60);
    ratio(rows, outlets, "boosters_per_1000_words", "all", 1000, 2, 241, 0, 75, 0, 83);
    ratio(rows, outlets, "distancing_verbs_share", "narrator", 1, 2, 6, 0, 3, 0, 3);
    ratio(rows, outlets, "quoted_share", "all", 1, 30, 241, 9, 75, 9, 83);
    double[] tone = {-0.2126, 0.0413, 0.0398};
    for (int i = 0; i < outlets.length; i++) {
      double rest = (tone[(i + 1) % 3] + tone[(i + 2) % 3]) / 2;
      rows.add(row(outlets[i], "sentiment_mean", "narrator", tone[i], null, null, rest));
    }
    rows.add(row(outlets[0], "not_in_dictionary", "narrator", 1204.0, null, null, null));
    return rows;
  }

  private static void ratio(
      List<FeatureView> rows,
      String[] outlets,
      String feature,
      String voice,
      double factor,
      double... counts) {
    for (int i = 0; i < outlets.length; i++) {
      double top = 0;
      double bottom = 0;
      for (int j = 0; j < outlets.length; j++) {
        top += j == i ? 0 : counts[2 * j];
        bottom += j == i ? 0 : counts[2 * j + 1];
      }
      Double value = counts[2 * i + 1] == 0 ? null : factor * counts[2 * i] / counts[2 * i + 1];
      rows.add(
          row(
              outlets[i],
              feature,
              voice,
              value,
              counts[2 * i],
              counts[2 * i + 1],
              factor * top / bottom));
    }
  }

  private static FeatureView row(
      String outlet,
      String feature,
      String voice,
      Double value,
      Double numerator,
      Double denominator,
      Double rest) {
    Double difference = value == null || rest == null ? null : Double.valueOf(value - rest);
    return new FeatureView(
        outlet,
        feature,
        voice,
        value,
        numerator,
        denominator,
        rest,
        difference,
        false,
        "fewer_than_10_articles");
  }

  private static List<WordView> words() {
    return List.of(
        new WordView("tidewater.example", "scandal", 4, 241, 0, 158, 1.9342, 1.41, "descriptive"),
        new WordView("tidewater.example", "finally", 2, 241, 0, 158, 1.2, 0.9, "none"),
        new WordView("tidewater.example", "survey", 3, 241, 4, 158, -0.51, -0.7, "descriptive"),
        new WordView("lantern.example", "survey", 2, 75, 5, 324, 0.48, 0.61, "descriptive"),
        new WordView("lantern.example", "halts", 0, 75, 1, 324, -0.2, -0.1, "none"),
        new WordView("bayradio.example", "survey", 3, 83, 4, 316, 0.6, 0.72, "descriptive"),
        new WordView("bayradio.example", "own", 1, 83, 0, 316, 0.7, 0.5, "none"));
  }
}
