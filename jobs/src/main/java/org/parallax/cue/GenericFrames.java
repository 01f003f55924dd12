package org.parallax.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Answers to the questions by which the five generic news frames are coded.
 *
 * <p>Worked example: "Residents fear the <i>costs</i>, and the council has <i>pledged</i> to act"
 * answers two questions with yes: is there a human face (residents), are costs mentioned, and,
 * because the sentence names a government, can a government act (pledged). "The firm pledged" says
 * nothing of a government, and is no cue.
 *
 * <p>Beside the list, an age gives a story a human face: "Ann Lee, 62, lost" and "a 34-year-old".
 *
 * <p>Source: questions after Semetko and Valkenburg (2000); words our own. Caveat: a coder who
 * reads sees more than words do; the questions about visuals cannot be answered from text.
 */
final class GenericFrames implements Finder {

  static final String HUMAN_FACE = "human_interest.human_face";
  private static final String GOVERNMENT = "government";
  private static final Pattern YEARS_OLD = Pattern.compile("\\d{1,3}-year-olds?");
  private static final Pattern AGE = Pattern.compile("[1-9]\\d");

  private final Lexicon lexicon;

  GenericFrames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      int known = cues.size();
      for (Lexicon.Match match : lexicon.matches(tokens, m -> holds(m, tokens))) {
        String item = match.entry().entryClass();
        if (!item.equals(GOVERNMENT) && !item.equals(Terms.OTHER_SENSE)) {
          cues.add(CueFamily.GENERIC_FRAME.cue(sentence, match));
        }
      }
      addAges(sentence, cues);
      cues.subList(known, cues.size())
          .sort(Comparator.comparingInt(Cue::start).thenComparingInt(Cue::end));
    }
    return cues;
  }

  private boolean holds(Lexicon.Match match, List<Token> tokens) {
    String frame = match.entry().frame();
    return frame.equals(GOVERNMENT)
        ? namesGovernment(tokens)
        : Frame.holds(frame, tokens, match.from(), match.to());
  }

  private boolean namesGovernment(List<Token> tokens) {
    return !lexicon.matches(tokens, m -> m.entry().entryClass().equals(GOVERNMENT)).isEmpty();
  }

  private static void addAges(Sentence sentence, List<Cue> cues) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      String form = tokens.get(at).text();
      if (!Character.isDigit(form.charAt(0))) {
        continue;
      }
      boolean behindName =
          AGE.matcher(form).matches()
              && Words.form(tokens, at - 1).equals(",")
              && Words.form(tokens, at + 1).equals(",")
              && Words.isTag(tokens, at - 2, "PROPN");
      if (behindName || YEARS_OLD.matcher(form).matches()) {
        cues.add(CueFamily.GENERIC_FRAME.cue(sentence, at, at + 1, HUMAN_FACE, 1, null));
      }
    }
  }
}
