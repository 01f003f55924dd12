package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlotsTest {
  private static final Map<String, String> ENTITIES =
      Map.of(
          "Harbour Board", "organisation:harbour-board",
          "Coast Ministry", "organisation:coast-ministry",
          "Orsund Ferries", "organisation:orsund-ferries",
          "port police", "organisation:port-police");

  private static List<ToldSentence> article(String outlet, String... texts) {
    var sentences = new ArrayList<ToldSentence>();
    for (int i = 0; i < texts.length; i++) {
      var names = new ArrayList<SentenceName>();
      String text = texts[i];
      ENTITIES.forEach(
          (name, id) -> {
            int at = text.indexOf(name);
            if (at >= 0) {
              names.add(new SentenceName(at, at + name.length(), id, true));
            }
          });
      names.sort(java.util.Comparator.comparingInt(SentenceName::start));
      String actor = SentenceName.actor(text, names);
      var quotes = new ArrayList<SentenceQuote>();
      int open = text.indexOf('"');
      while (open >= 0) {
        int close = text.indexOf('"', open + 1);
        quotes.add(
            new SentenceQuote(open + 1, close, text.substring(open + 1, close), true, actor, null));
        open = text.indexOf('"', close + 1);
      }
      sentences.add(
          new ToldSentence(
              "a_" + outlet,
              outlet,
              i,
              (double) i / texts.length,
              text,
              actor,
              actor,
              true,
              names,
              quotes));
    }
    return sentences;
  }

  private static List<Difference> differences(
      String slot, List<ToldSentence> one, List<ToldSentence> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    all.addAll(article("courier", "The town council met for two hours about the new school."));
    all.addAll(article("ledger", "Rain is forecast for the weekend along the whole coast."));
    var story = new ComparedStory(new StoryStatements(all, new CertaintyLadder()));
    return Slots.in(story).stream().filter(found -> found.slot().equals(slot)).toList();
  }

  private static List<String> values(List<Difference> differences) {
    return differences.stream()
        .map(found -> found.firstValue() + " | " + found.secondValue())
        .toList();
  }

  @Test
  void two_counts_of_the_dead_differ() {
    List<Difference> found =
        differences(
            "number",
            article("courier", "The ferry fire off Dunmere killed four passengers on Monday."),
            article("ledger", "Six people were killed by the ferry fire off Dunmere on Monday."));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).topic()).isEqualTo("killed");
    assertThat(values(found).get(0)).startsWith("four").contains("| Six");
  }

  @Test
  @Timeout(20)
  void none_is_a_number_like_any_other() {
    assertThat(
            values(
                differences(
                    "number",
                    article("courier", "The ferry fire off Dunmere killed 0 passengers on Monday."),
                    article(
                        "ledger", "The ferry fire off Dunmere killed 6 passengers on Monday."))))
        .singleElement()
        .asString()
        .startsWith("0");
  }

  @Test
  void rounding_and_a_number_that_both_give_are_no_difference() {
    assertThat(
            differences(
                "number",
                article("courier", "The ferry fire off Dunmere injured about 1,200 passengers."),
                article("ledger", "The ferry fire off Dunmere injured 1,247 passengers.")))
        .isEmpty();
    assertThat(
            differences(
                "number",
                article(
                    "courier",
                    "The ferry fire off Dunmere killed four passengers.",
                    "By evening six passengers were dead."),
                article("ledger", "The ferry fire off Dunmere killed six passengers.")))
        .isEmpty();
  }

  @Test
  void a_receiver_that_only_one_outlet_names_differs() {
    List<Difference> found =
        differences(
            "recipient",
            article(
                "courier",
                "The memo claimed that Orsund Ferries hands passenger data to the Coast Ministry"
                    + " and the Dunmere Police."),
            article(
                "ledger",
                "The memo shows that Orsund Ferries transfers passenger data to the Dunmere Police,"
                    + " raising alarm."));
    assertThat(values(found))
        .containsExactly("the Coast Ministry and the Dunmere Police | the Dunmere Police");
  }

  @Test
  void the_lawyers_of_a_person_are_not_the_person() {
    assertThat(
            differences(
                "recipient",
                article("courier", "The clerk handed the ferry questions to Doe's lawyers."),
                article("ledger", "The clerk handed the ferry questions to Roe's friends.")))
        .isEmpty();
  }

  @Test
  void lists_differ_by_an_item_and_not_by_their_order() {
    String[] data = {
      "Orsund Ferries hands over passenger data, including passport numbers, phone records and"
          + " payment details.",
      "Orsund Ferries hands over passenger data including passport numbers, phone records, payment"
          + " details, and travel plans.",
      "Orsund Ferries hands over passenger data, including phone records, passport numbers and"
          + " payment details."
    };
    assertThat(values(differences("list", article("courier", data[0]), article("ledger", data[1]))))
        .containsExactly(
            "passport numbers, phone records, payment details | passport numbers, phone records,"
                + " payment details, travel plans");
    assertThat(differences("list", article("courier", data[0]), article("ledger", data[2])))
        .isEmpty();
  }

  @Test
  void clauses_are_no_lists() {
    assertThat(ListSlot.lists("In the harbour, it found a ship, and he said so, and they left."))
        .isEmpty();
    assertThat(ListSlot.lists("")).isEmpty();
  }

  @Test
  void one_utterance_in_two_wordings_differs_and_a_shorter_cut_does_not() {
    String full = "\"We will never hand over the data of our passengers to anybody,\" he said.";
    assertThat(
            differences(
                "words_variant",
                article("courier", full),
                article(
                    "ledger", "\"We would never hand over our data of passengers to anybody\".")))
        .hasSize(1);
    assertThat(
            differences(
                "words_variant",
                article("courier", full),
                article(
                    "ledger", "\"We will never hand over the data of our passengers\", he said.")))
        .isEmpty();
    assertThat(
            differences(
                "words_variant",
                article("courier", full),
                article(
                    "ledger",
                    "\"We will never hand over ... our passengers to anybody,\" he said.")))
        .isEmpty();
  }

  @Test
  void denials_of_one_actor_without_a_common_word_differ_in_words_blame_and_purpose() {
    List<ToldSentence> courier =
        article(
            "courier",
            "Orsund Ferries denied it, calling the memo a \"dirty trick that came from a rival"
                + " looking to ruin our summer season\".");
    List<ToldSentence> ledger =
        article(
            "ledger",
            "Orsund Ferries dismissed the memo as \"nonsense\", accusing the Coast Ministry of"
                + " trying to scare sailors.");
    assertThat(differences("words_other", courier, ledger)).hasSize(1);
    assertThat(values(differences("blamed", courier, ledger)))
        .containsExactly("a rival | the Coast Ministry");
    assertThat(values(differences("purpose", courier, ledger)))
        .containsExactly("ruin our summer season | scare sailors");
  }

  @Test
  void the_word_in_quotation_marks_after_one_verb_differs() {
    List<Difference> found =
        differences(
            "quoted_term",
            article(
                "courier",
                "The memo says that Orsund Ferries provides the port police with 'insights' about"
                    + " passengers."),
            article(
                "ledger",
                "The memo says that Orsund Ferries provides technical 'support' for the port"
                    + " police."));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).topic()).isEqualTo("provid");
    assertThat(values(found)).containsExactly("insights | support");
  }

  @Test
  void owners_and_ways_of_a_document_differ() {
    List<ToldSentence> courier =
        article(
            "courier",
            "A Harbour Board memo provided to the newspaper says that ferries leak oil.",
            "The memo names three ships.");
    List<ToldSentence> ledger =
        article(
            "ledger",
            "The Coast Ministry has released a secret memo about ferries that leak oil.",
            "The memo, obtained by reporters, names three ships.");
    assertThat(values(differences("originator", courier, ledger)))
        .containsExactly("Harbour Board memo | Coast Ministry has released a secret memo");
    assertThat(values(differences("channel", courier, ledger)))
        .containsExactly("memo provided to the newspaper | has released a secret memo");
  }

  @Test
  void two_documents_named_once_each_are_not_one() {
    assertThat(
            differences(
                "originator",
                article("courier", "A Harbour Board poll says that voters like ferries."),
                article("ledger", "A Coast Ministry poll says that voters like trains.")))
        .isEmpty();
  }

  @Test
  void one_article_under_two_outlets_differs_in_nothing() {
    String[] texts = {
      "A Harbour Board memo provided to the newspaper says that four people were killed.",
      "Orsund Ferries denied the memo, calling it \"a dirty trick of a rival in this town\".",
      "It hands passport numbers, phone records and payment details to the port police."
    };
    var all = new ArrayList<>(article("courier", texts));
    all.addAll(article("ledger", texts));
    assertThat(Slots.in(new ComparedStory(new StoryStatements(all, new CertaintyLadder()))))
        .isEmpty();
  }

  @Test
  void the_order_of_outlets_does_not_matter() {
    List<ToldSentence> one = article("courier", "The ferry fire off Dunmere killed four men.");
    List<ToldSentence> other = article("ledger", "The ferry fire off Dunmere killed nine men.");
    assertThat(differences("number", other, one)).isEqualTo(differences("number", one, other));
  }

  @Test
  void an_empty_story_has_no_differences() {
    assertThat(Slots.in(new ComparedStory(new StoryStatements(List.of(), new CertaintyLadder()))))
        .isEmpty();
  }

  @Test
  void numbers_of_another_place_or_of_other_people_do_not_differ() {
    List<ToldSentence> harbour =
        article("courier", "The ferry fire off Dunmere injured 71 people in Tanmouth on Monday.");
    assertThat(
            differences(
                "number",
                harbour,
                article("ledger", "The ferry fire off Dunmere on Monday injured 48 people.")))
        .isEmpty();
    assertThat(
            differences(
                "number",
                article("courier", "The ferry fire off Dunmere injured seven officers on Monday."),
                article("ledger", "The ferry fire off Dunmere injured two sailors on Monday.")))
        .isEmpty();
    assertThat(
            differences(
                "number",
                article("courier", "The injured of the ferry fire lie in three hospitals."),
                article("ledger", "The injured of the ferry fire are 30 people.")))
        .isEmpty();
  }

  @Test
  void and_more_is_no_item_of_a_list() {
    String list = "The memo lists passport numbers, phone records, payment details and more.";
    String other = "The memo lists passport numbers, phone records and payment details.";
    assertThat(differences("list", article("courier", list), article("ledger", other))).isEmpty();
  }

  @Test
  void a_quotation_cut_elsewhere_is_the_same_although_a_word_of_the_rest_is_common() {
    String cut =
        "\"I told him that he would always get the whole truth from me,\" Orsund Ferries said.";
    String whole =
        "Orsund Ferries said: \"Last night I asked for more time and for a lawyer. I told him that"
            + " he would always get the whole truth from me. Then I left.\"";
    assertThat(differences("words_variant", article("courier", cut), article("ledger", whole)))
        .isEmpty();
  }

  @Test
  void hidden_letters_and_british_spelling_are_no_other_words() {
    String one =
        "Orsund Ferries said: \"we built a d***ed good ship and we publicised all of it\".";
    String other =
        "Orsund Ferries said: \"we built a damned good ship and we publicized all of it\".";
    assertThat(differences("words_variant", article("courier", one), article("ledger", other)))
        .isEmpty();
  }

  @Test
  void lists_and_documents_named_once_only_stand_side_by_side() {
    ToldSentence sentence = article("courier", "A memo.").get(0);
    assertThat(standing("list", Difference.Basis.SENTENCES, .9, sentence))
        .isEqualTo(Standing.SIDE_BY_SIDE);
    assertThat(standing("originator", Difference.Basis.WHOLE_TEXT, .5, sentence))
        .isEqualTo(Standing.SIDE_BY_SIDE);
    assertThat(standing("originator", Difference.Basis.WHOLE_TEXT, 2.0 / 3, sentence))
        .isEqualTo(Standing.DISAGREEMENT);
    assertThat(standing("words_variant", Difference.Basis.QUOTATION, .8, sentence))
        .isEqualTo(Standing.DISAGREEMENT);
  }

  private static Standing standing(
      String slot, Difference.Basis basis, double score, ToldSentence sentence) {
    return new Difference(slot, "", basis, sentence, "a", sentence, "b", score).standing();
  }

  @Test
  void two_multiples_of_one_thing_differ() {
    List<Difference> found =
        differences(
            "number",
            article("courier", "The water of Dunmere bay held six times the limit for lead."),
            article(
                "ledger", "The water of Dunmere bay held eleven times the legal limit for lead."));
    assertThat(values(found)).containsExactly("six times the limit | eleven times the legal");
    assertThat(
            differences(
                "number",
                article("courier", "The mayor swam the bay of Dunmere six times in a week."),
                article("ledger", "The mayor swam the bay of Dunmere eleven times in a week.")))
        .isEmpty();
  }

  @Test
  void two_days_of_one_event_differ_unless_an_outlet_names_both() {
    List<ToldSentence> courier =
        article("courier", "The old pier of Dunmere burnt down to the water on Monday.");
    assertThat(
            values(
                differences(
                    "day",
                    courier,
                    article(
                        "ledger", "The old pier of Dunmere burnt down to the water on Sunday."))))
        .containsExactly("Monday | Sunday");
    assertThat(
            differences(
                "day",
                courier,
                article(
                    "ledger",
                    "The old pier of Dunmere burnt down to the water on Sunday.",
                    "Divers looked at what was left of it on Monday.")))
        .isEmpty();
    assertThat(
            differences(
                "day",
                courier,
                article(
                    "ledger", "The old pier of Dunmere burnt down to the water on 4 June 2025.")))
        .isEmpty();
  }

  @Test
  void two_dates_are_the_same_in_either_order() {
    List<ToldSentence> courier =
        article("courier", "The old pier of Dunmere opened to the public on 4 June after a war.");
    String ledger = "The old pier of Dunmere opened to the public on %s after a war.";
    assertThat(differences("day", courier, article("ledger", ledger.formatted("June 4"))))
        .isEmpty();
    assertThat(values(differences("day", courier, article("ledger", ledger.formatted("June 5")))))
        .containsExactly("4 June | June 5");
  }

  @Test
  void two_places_of_one_event_differ() {
    List<Difference> found =
        differences(
            "place",
            article("courier", "A crane fell onto a school bus in Kessel and hurt the driver."),
            article("ledger", "A crane fell onto a school bus in Tanmouth and hurt the driver."));
    assertThat(values(found)).containsExactly("Kessel | Tanmouth");
    assertThat(found.get(0).standing()).isEqualTo(Standing.SIDE_BY_SIDE);
  }

  @Test
  void one_outlet_denies_the_verb_that_the_other_holds() {
    List<Difference> found =
        differences(
            "polarity",
            article("courier", "The council has not approved the plan for the old pier."),
            article("ledger", "The council approved the plan for the old pier."));
    assertThat(values(found)).containsExactly("not approved | The council approved");
    assertThat(
            differences(
                "polarity",
                article("courier", "The council has not approved the plan for the old pier."),
                article("ledger", "The council refused to approve the plan for the old pier.")))
        .isEmpty();
  }

  @Test
  void the_day_on_which_somebody_spoke_is_not_compared() {
    assertThat(
            differences(
                "day",
                article("courier", "The old pier of Dunmere burnt down, the mayor said on Monday."),
                article("ledger", "The old pier of Dunmere burnt down on Sunday, the mayor said.")))
        .isEmpty();
  }

  @Test
  void officers_may_be_some_of_the_people_that_are_counted() {
    assertThat(
            differences(
                "number",
                article(
                    "courier",
                    "The mayor said that 29 people required treatment after the fire and were"
                        + " hurt."),
                article(
                    "ledger",
                    "Three officers were injured on their way home from a prize that the mayor"
                        + " gave them for bravery.")))
        .isEmpty();
  }
}
