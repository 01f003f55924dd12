package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

  private final Annotator annotator = new Annotator();

  private List<String> reported(String text) {
    return annotator.annotate(text, null, null, "en").speeches().stream()
        .filter(speech -> speech.voice() == Voice.INDIRECT_SPEECH)
        .map(speech -> text.substring(speech.start(), speech.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry denied that [the ship was lost].",
        "The mayor told reporters on Monday that [the bridge was safe].",
        "The company said [it could not verify the claims].",
        "The clerk told the court [he had lost the key].",
        "The bank denies [helping the firm].",
        "They accused the council of [hiding the losses].",
        "According to the memo, [the firm paid in cash].",
        "[The firm paid in cash], according to the memo.",
        "[The firm paid in cash], the report said.",
        "[The firm paid in cash], said Jane Doe, a lawyer.",
        "The document, seen by editors, alleges that [the firm paid in cash].",
        "Residents have expressed concerns that [the dam may break].",
        "Asked about the fire, she said [it was out], adding that [nobody was hurt].",
        "The paper said [the deal was dead], but the talks went on.",
        "The report says that [the firm sold data], raising fears of misuse.",
        "The memo claimed that [the firm sold data], the paper said.",
        "A spokesman also denied [the claims].",
        "A spokesman denied [the claims] and refused to pay.",
        "The firm said [it was ready], and refused to pay.",
        "The firm said [it was ready] — a claim without proof.",
        "The mayor condemned [the memo] on Monday.",
        "The firm said on Monday [it could not verify the claims].",
        "The mayor vowed [to appeal the ruling].",
        "The mayor urged drivers [to stay at home].",
        "The council called for [a new vote].",
        "The mayor called [the vote a farce].",
        "The mayor described [the talks as tense].",
        "The firm was accused of [fraud].",
        "The mayor blamed the firm for [the leak].",
        "The ship is said [to have sunk].",
        "[The raid] was condemned by the mayor.",
        "Officials believe that [the ship sank].",
        "Officials do not believe [the ship sank].",
        "The clerk asked whether [the ship sank].",
        "The clerk explained [how the ship sank].",
        "The claim that [the firm paid in cash] is old.",
        "They ignored the mayor's repeated calls for [calm].",
        "She took to the radio to condemn [the raid].",
        "[The firm paid in cash], as the paper reported on Monday.",
        "As the paper reported, [the firm paid in cash].",
        "[When the rain stops], she said, [the road will open].",
      })
  void theBracketsHoldWhatIsReported(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    List<String> expected =
        java.util.regex.Pattern.compile("\\[([^]]*)]")
            .matcher(marked)
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(reported(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dispute highlights persisting suspicions between the towns.",
        "This shows that the plan failed.",
        "I think that the plan failed.",
        "She did not say that the plan failed.",
        "Some would argue that the plan failed.",
        "He refused to say that the plan failed.",
        "The firm reported a deal that would close in May.",
        "Note that the plan failed.",
        "The lake is deep and the road is long.",
        "The denied claims were old.",
      })
  void theseReportNothing(String text) {
    assertThat(reported(text)).isEmpty();
  }

  @Test
  void aQuotationInsideCutsTheContentAndKeepsItsOwnVoice() {
    String text = "The firm said it \"never\" sold data.";
    Document document = annotator.annotate(text, null, null, "en");

    assertThat(reported(text)).containsExactly("it", "sold data");
    assertThat(document.speeches())
        .extracting(Speech::voice)
        .containsExactly(Voice.INDIRECT_SPEECH, Voice.DIRECT_QUOTE, Voice.INDIRECT_SPEECH);
    assertThat(document.speeches())
        .extracting(Speech::verbStart)
        .containsOnly(text.indexOf("said"));
  }

  @Test
  void wordsInsideAQuotationReportNothing() {
    assertThat(reported("“He said that it rained,” she wrote.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"It rained all day,\" <said> Jane Doe.",
        "\"It rained all day,\" Jane Doe, a farmer, <said>.",
        "Jane Doe <called> the day a \"washout\".",
        "Jane Doe <rejects> it as “false”, dismisses the rest.",
        "The farmer <complained> of \"rain\" and of \"mud\".",
        "\"Did it rain?\" she <asked>.",
      })
  void aQuotationKnowsItsReportingVerb(String marked) {
    String text = marked.replace("<", "").replace(">", "");
    List<Speech> quotations =
        annotator.annotate(text, null, null, "en").speeches().stream()
            .filter(speech -> speech.voice() == Voice.DIRECT_QUOTE)
            .toList();

    assertThat(quotations)
        .isNotEmpty()
        .allSatisfy(speech -> assertThat(speech.verbStart()).isEqualTo(marked.indexOf('<')));
  }
}
