package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

class EntityFinderTest {

  private final Annotator annotator = new Annotator();
  private final EntityFinder finder = new EntityFinder();

  private Document article(String title, String... paragraphs) {
    String body = String.join("\n\n", paragraphs);
    String text = title == null ? body : title + "\n\n" + body;
    return annotator.annotate(text, title, null, "en");
  }

  private Entities find(String... paragraphs) {
    return finder.find(article(null, paragraphs));
  }

  private static Entity entity(Entities entities, String name) {
    return entities.all().stream()
        .filter(entity -> entity.names().contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + entities.all()));
  }

  private static List<String> texts(Document document, Entities entities, String name) {
    Entity entity = entity(entities, name);
    return entities.mentions().stream()
        .filter(mention -> entities.of(mention).equals(entity))
        .map(mention -> document.text().substring(mention.start(), mention.end()))
        .toList();
  }

  private static List<String> labels(Entities entities, String name) {
    Entity entity = entity(entities, name);
    return entities.mentions().stream()
        .filter(mention -> entities.of(mention).equals(entity) && mention.label() != null)
        .map(Mention::label)
        .toList();
  }

  @Test
  void aMonthBehindAGivenNameIsASurname() {
    Entities entities =
        find(
            "Prime Minister Theresa May spoke. Later May said the deal was off.",
            "In May 2017 nothing moved. The port closed in May.");

    assertThat(entity(entities, "Theresa May").kind()).isEqualTo(EntityKind.PERSON);
    assertThat(entities.mentions().stream().filter(Mention::isName)).hasSize(2);
  }

  @Test
  void aSyllableBehindAHyphenStaysInTheName() {
    assertThat(find("The visit to Moon Jong-un was long.").all())
        .anyMatch(entity -> entity.name().equals("Moon Jong-un"));
    assertThat(find("Then came a Baker-led crew.").all())
        .noneMatch(entity -> entity.name().contains("led"));
  }

  @Test
  void wordsOfTheLanguageAreNoPersonBecauseTheySpeak() {
    Entities entities = find("Grey Heron said it would sell. Then Obar Vandek said he agreed.");

    assertThat(entity(entities, "Grey Heron").kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(entity(entities, "Obar Vandek").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void aSurnameAloneIsAPersonBesideWordsInQuotationMarks() {
    Entities entities = find("\"It was a good day for us,\" Sandoval said.");

    assertThat(entity(entities, "Sandoval").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void peopleAtTheStartOfASentenceAreNoName() {
    assertThat(find("Critics argue that it is too big.").all())
        .noneMatch(entity -> entity.name().equals("Critics"));
  }

  @Test
  void aBareSurnameIsThePersonWhomTheArticleIsAbout() {
    Document document =
        article(
            null,
            "Carl Doe, the former mayor, once ran the port.",
            "Jane Doe runs it now. Jane Doe won the vote in June.",
            "The port grew by half. Many ships came.",
            "Nobody saw it coming. The union was glad.",
            "Doe sold the ferry.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Jane Doe")).contains("Doe");
  }

  @Test
  void thePresidentIsNotThatOfAnotherCountryInPassing() {
    Document document =
        article(
            null,
            "Jon Baker met the port crews. Baker likes ships. Baker spoke for an hour.",
            "He mentioned Danish president Mette Holm.",
            "The president did not stay for lunch.");

    assertThat(texts(document, finder.find(document), "Mette Holm"))
        .containsExactly("Danish president Mette Holm");
  }

  @Test
  void aTitleMayBeginWithAWordThatTheArticleWritesSmall() {
    Entities entities =
        find(
            "Prime Minister David Holm left. It happened in prime time.",
            "The prime cuts were gone, and the prime seats too.");

    assertThat(entity(entities, "David Holm").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void aTitleIsTheLabelOfTheNameBehindIt() {
    Document document = article(null, "Danish prime minister Mette Holm met President Jon Baker.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Mette Holm"))
        .containsExactly("Danish prime minister Mette Holm");
    assertThat(labels(entities, "Mette Holm")).containsExactly("Danish prime minister");
    assertThat(labels(entities, "Jon Baker")).containsExactly("President");
    assertThat(entity(entities, "Mette Holm").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void aBareNameHasNoLabel() {
    assertThat(labels(find("On Monday Jane Fisher spoke."), "Jane Fisher")).isEmpty();
  }

  @Test
  void aDescriptionInAppositionAndAfterwardsIsTheCompany() {
    Document document =
        article(
            null,
            "Orsund, the Danish wind giant, denied the charge on Friday.",
            "The company said it had obeyed the law. The Aarhus-based firm will appeal.");

    Entities entities = finder.find(document);

    assertThat(labels(entities, "Orsund"))
        .containsExactly("the Danish wind giant", "The company", "The Aarhus-based firm");
    assertThat(entity(entities, "Orsund").kind()).isEqualTo(EntityKind.ORGANISATION);
  }

  @Test
  void aNameInsideADescriptionIsAMentionOfItsOwn() {
    Document document = article(null, "Reporters saw the Harbour Board's leaked memo on Friday.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Harbour Board")).containsExactly("Harbour Board");
    assertThat(texts(document, entities, "memo")).containsExactly("leaked memo");
    assertThat(labels(entities, "memo")).containsExactly("the Harbour Board's leaked memo");
  }

  @Test
  void aTextUnderDifferentNounsIsOneDocumentButAReportAboutItIsAnother() {
    Document document =
        article(
            null,
            "Officials wrote a secret memo in May. The document warns of oil leaks.",
            "A report by the Courier quotes the memo at length.");

    Entities entities = finder.find(document);

    assertThat(labels(entities, "memo"))
        .containsExactly("a secret memo", "The document", "the memo");
    assertThat(labels(entities, "report")).containsExactly("A report");
    assertThat(entity(entities, "memo").kind()).isEqualTo(EntityKind.DOCUMENT);
  }

  @Test
  void whatSomebodyCallsAThingIsItsLabelInThatVoice() {
    Document document =
        article(
            null, "The board published a memo. Orsund called the memo a \"shameless forgery\".");

    Entities entities = finder.find(document);

    assertThat(labels(entities, "memo")).contains("shameless forgery");
    assertThat(entities.mentions())
        .filteredOn(mention -> "shameless forgery".equals(mention.label()))
        .extracting(Mention::voice)
        .containsExactly(Voice.DIRECT_QUOTE);
  }

  @Test
  void surnameAndFullNameAreOnePersonAndTwoFullNamesAreTwo() {
    Entities entities =
        find("Carol Reed met Daniel Reed in Oslo. Mrs. Reed left early. Mr. Reed stayed.");

    assertThat(entity(entities, "Carol Reed")).isNotEqualTo(entity(entities, "Daniel Reed"));
    assertThat(labels(entities, "Carol Reed")).containsExactly("Mrs.");
    assertThat(labels(entities, "Daniel Reed")).containsExactly("Mr.");
    assertThat(entity(entities, "Carol Reed").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void fatherAndSonAreTwo() {
    Entities entities = find("Donald Trent Jr. flew home. Trent Jr. was late, Donald Trent said.");

    assertThat(entity(entities, "Donald Trent Jr.").names())
        .containsExactly("Donald Trent Jr.", "Trent Jr.");
    assertThat(entity(entities, "Donald Trent").names()).containsExactly("Donald Trent");
  }

  @Test
  void anAcronymIsItsExpansion() {
    Entities entities =
        find(
            "The Harbour Workers Union (HWU) went on strike. The HWU wants more pay.",
            "Workers of the Northern Ports Association joined, the NPA said.");

    assertThat(entity(entities, "HWU").name()).isEqualTo("Harbour Workers Union");
    assertThat(entity(entities, "NPA").name()).isEqualTo("Northern Ports Association");
  }

  @Test
  void countriesAndBodiesAreKnownUnderTheirOtherNames() {
    Entities entities =
        find(
            "The US and Denmark agreed. The U.S. will pay, the Pentagon said.",
            "The Department of Defense and the United States declined to comment.");

    assertThat(entity(entities, "US").names()).containsExactly("US", "U.S.", "United States");
    assertThat(entity(entities, "US").name()).isEqualTo("United States");
    assertThat(entity(entities, "Pentagon").name()).isEqualTo("Department of Defense");
  }

  @Test
  void twoNamesWithAHyphenAreTwoMentions() {
    Document document =
        article(null, "Shares of Apple and Google rose. The Apple-Google deal is off.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Apple")).containsExactly("Apple", "Apple");
    assertThat(texts(document, entities, "Google")).containsExactly("Google", "Google");
  }

  @Test
  void aTitleCaseHeadlineNamesOnlyWhatTheBodyNames() {
    Document document =
        article(
            "Secret Memo Exposes Ties Between Orsund and Harbour Board",
            "Orsund has had ties with the Harbour Board for years, a secret memo says.",
            "The memo exposes payments of Orsund.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Orsund")).hasSize(3);
    assertThat(entities.all()).extracting(Entity::name).doesNotContain("Ties", "Secret Memo");
  }

  @Test
  void aHeadlineInCapitalsHasTheNamesOfTheBody() {
    Document document =
        article("ORSUND DENIES PAYING BAKER", "Orsund denied on Friday that it paid Jon Baker.");

    Entities entities = finder.find(document);

    assertThat(texts(document, entities, "Orsund")).containsExactly("ORSUND", "Orsund");
    assertThat(entity(entities, "Orsund").names()).containsExactly("Orsund");
  }

  @Test
  void daysPronounsAndDemonymsAreNoEntities() {
    Entities entities = find("On Monday I saw two Danish ships. It was May.");

    assertThat(entities.all()).isEmpty();
  }

  @Test
  void curlyMarksAndMarkupDoNotMatter() {
    Document document =
        article(
            null,
            "The *Harbour Courier* wrote of it. The Courier’s report says Mr. Holm’s wife knew.");

    Entities entities = finder.find(document);

    assertThat(entity(entities, "Harbour Courier").names())
        .containsExactly("Harbour Courier", "Courier");
    assertThat(labels(entities, "report")).containsExactly("The Courier's report");
    assertThat(texts(document, entities, "Holm")).containsExactly("Mr. Holm");
  }

  @Test
  void anotherLanguageAndAnEmptyArticleHaveNone() {
    Document german = annotator.annotate("Angela Merkel besucht Berlin.", null, null, "de");

    assertThat(finder.find(german)).isEqualTo(Entities.NONE);
    assertThat(finder.find(annotator.annotate("", null, null, "en"))).isEqualTo(Entities.NONE);
    assertThat(find("Go.").mentions()).isEmpty();
  }

  @Test
  void aWordOfAnotherScriptDoesNoHarm() {
    assertThat(find("Jane Fisher met 王小明 in 北京 \uD83D\uDE00.").all())
        .extracting(Entity::name)
        .contains("Jane Fisher");
  }

  /** Spans lie in their sentence, do not overlap, and the same text gives the same result. */
  @Test
  void mentionsOfRandomTextAreValid() {
    String[] words = {
      "Orsund",
      "the",
      "memo",
      "Mr.",
      "Reed",
      "called",
      "\"",
      ",",
      "U.S.",
      "Apple-Google",
      "said",
      "President",
      "Jane",
      "'s",
      "of",
      "Ministry",
      "(",
      ")",
      "HWU",
      "a",
      "firm",
      "is",
      "\u201c",
      "\u201d",
      ".",
      "\n\n",
      "it",
      "as",
      "White",
      "House-linked",
      "Jr.",
      "*",
      "\uD83D\uDE00",
      "-",
      "And",
      "GTG-1002",
      "&"
    };
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = annotator.annotate(text.toString(), null, null, "en");
      Entities entities = finder.find(document);
      int end = 0;
      Map<Integer, Integer> counts = new HashMap<>();
      for (Mention mention : entities.mentions()) {
        Sentence sentence = document.sentences().get(mention.sentenceIndex());
        assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
        assertThat(mention.start()).isGreaterThanOrEqualTo(sentence.start());
        assertThat(mention.end()).isLessThanOrEqualTo(sentence.end());
        counts.merge(mention.entity(), 1, Integer::sum);
        end = mention.end();
      }
      assertThat(counts).hasSameSizeAs(entities.all());
      assertThat(finder.find(document)).isEqualTo(entities);
    }
  }

  @Test
  void aDescriptionBeginsWhereItBegins() {
    assertThat(labels(find("One question is what discussions Mr. Roe had with him."), "Roe"))
        .containsExactly("Mr.");
    assertThat(
            labels(
                find("Two weeks ago he recruited to his legal team former mayor Obar Vandek."),
                "Obar Vandek"))
        .containsExactly("former mayor");
    assertThat(labels(find("He met longtime Republican senator Obar Vandek."), "Obar Vandek"))
        .containsExactly("longtime Republican senator");
  }

  @Test
  void anOfficeAtTheStartOfASentenceIsWhole() {
    String sentence = "Secretary of State Obar Vandek, who met with him on Sunday, left early.";
    assertThat(labels(find(sentence), "Obar Vandek")).contains("Secretary of State");
  }

  @Test
  void aSurnameBeforeAFullNameIsAnotherOfTheFamily() {
    Entities entities =
        find(
            "President Trent warned the islands on Tuesday. Trent said he would not wait.",
            "Trent and first lady Ada Trent welcomed the guests. Ada Trent wore a hat.");
    assertThat(entity(entities, "Trent").names()).containsExactly("Trent");
    assertThat(entity(entities, "Ada Trent").names()).containsExactly("Ada Trent");

    Entities wife = find("Vandek, along with his wife Ada Vandek, came late. Vandek left early.");
    assertThat(entity(wife, "Ada Vandek").names()).containsExactly("Ada Vandek");
  }

  @Test
  void aSurnameBeforeTheFullNameOfOneWhoIsNoKinIsHis() {
    Entities entities =
        find("Vandek warned the islands on Tuesday.", "The mayor, Obar Vandek, would not wait.");
    assertThat(entity(entities, "Obar Vandek").names()).contains("Vandek");
  }
}
