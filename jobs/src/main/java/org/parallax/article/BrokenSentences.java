package org.parallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Re-joins paragraphs that a page or a scraper broke inside a sentence: {@code "The U.S."} and
 * {@code "Department of Labor published figures."} become one.
 *
 * <p>A block goes on in the next one when it ends with a title (Mr., Gen.), when all it holds after
 * the last full stop are up to four words and an abbreviation, when an abbreviation of a country
 * follows "a" or "former" or precedes the name of an office, or when it closes no sentence and the
 * next block starts in lower case. Caveat: "... of the U.S." before "Congress met." is joined too.
 */
final class BrokenSentences {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|\\s|[\"“‘'(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Sens|Rep|Reps|Gov|Govs|Rev|Hon|Pres|Supt|Insp|Lt\\."
              + " (?:Gen|Gov|Col)|vs|No|St|Ft|Mt)\\.$");
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?:^|(\\S+)\\s+)[\"“‘'(]?(?:U\\.S|U\\.K|U\\.N|E\\.U|U\\.A\\.E|U\\.S\\.A|D\\.C)\\.$");
  private static final Pattern ADJECTIVAL =
      Pattern.compile(
          "(?i)an?|another|each|every|former|top|senior|no|two|three|several|many|most|some");
  private static final Pattern OFFICE =
      Pattern.compile(
          "[\"“‘'(]?(?:Department|Secretary|President|Vice|Army|Navy|Air|Marines?|Coast|Senate|Senator|"
              + "Sen|Rep|House|Congress\\w*|Supreme|Court|District|Attorney|Treasury|State|States|Justice|"
              + "Embassy|Ambassador|Immigration|Customs|Border|Citizenship|Federal|Food|Securities|Centers|"
              + "Environmental|Geological|National|Capitol|Special|Trade|Census|Bureau|Postal|Forest|Fish|"
              + "Steel|Chamber|Olympic|Open|Central|Cyber|Space|Forces|Defen[cs]e|Energy|Commerce|Labor|"
              + "Agency|Commission\\w*|Security|General|Human|High|Refugee|Office|Prime|Foreign|Government)\\b.*");
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:\\s(?:the|a|an|of|to|and|or|in|on|at|by|for|with|from|that|as|its|their)|,)$");

  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]+\\b[^.!?]{0,40}(?:[.)] ?)?\\s[-–—]");

  private static final String DASHES = "-–—";
  private static final int FRAGMENT_WORDS = 4;

  private BrokenSentences() {}

  /** The paragraphs with broken sentences made whole, in order. */
  static List<String> rejoined(List<String> paragraphs) {
    List<String> whole = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String paragraph : paragraphs) {
      // Only the last block is looked at, so a thousand fragments cost a thousand looks.
      if (!whole.isEmpty() && goesOn(whole.get(whole.size() - 1), paragraph)) {
        open.append(' ').append(paragraph);
        whole.set(whole.size() - 1, paragraph);
      } else {
        flush(open, whole);
        open.append(paragraph);
        whole.add(paragraph);
      }
    }
    flush(open, whole);
    return whole;
  }

  /**
   * The blocks, with those marked whose sentence is closed by the next: a line that a page broke is
   * running text, however it ends.
   */
  static List<Block> marked(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = blocks.size() - 2; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean mayGoOn =
          !block.endsSentence() && block.words() >= FRAGMENT_WORDS && block.capitalShare() < .6;
      if (mayGoOn
          && !Furniture.hasGluedLabel(block.text())
          && marked.get(i + 1).endsSentence()
          && goesOn(block.text(), blocks.get(i + 1).text())) {
        marked.set(i, block.continued());
      }
    }
    return marked;
  }

  private static void flush(StringBuilder open, List<String> whole) {
    if (!whole.isEmpty()) {
      whole.set(whole.size() - 1, open.toString());
    }
    open.setLength(0);
  }

  /** Whether the sentence at the end of one block continues in the next. */
  static boolean goesOn(String block, String next) {
    String end = block.length() > 200 ? block.substring(block.length() - 200) : block;
    int first = next.codePointAt(0);
    String tail = end.substring(Math.max(0, end.length() - 16));
    if (tail.endsWith(".") && TITLE.matcher(tail).find()) {
      return Character.isUpperCase(first);
    }
    Matcher country = COUNTRY.matcher(end.substring(Math.max(0, end.length() - 40)));
    if (end.endsWith(".") && country.find()) {
      String before = country.group(1);
      return (before != null && ADJECTIVAL.matcher(before).matches())
          || wordsOfLastSentence(end) <= FRAGMENT_WORDS
          || OFFICE.matcher(next.substring(0, Math.min(40, next.length()))).matches();
    }
    if (Block.ofLine(0, end).endsSentence()) {
      return false;
    }
    if (DASHES.indexOf(end.charAt(end.length() - 1)) >= 0 && DATELINE.matcher(end).matches()) {
      return true;
    }
    return (Character.isLowerCase(first) && !end.endsWith(":") && !end.endsWith(";"))
        || (DANGLING.matcher(tail).find() && Block.ofLine(0, block).words() >= 4);
  }

  private static int wordsOfLastSentence(String end) {
    int words = 0;
    String[] parts = end.split("\\s+");
    for (int i = parts.length - 1; i >= 0; i--) {
      boolean stop = parts[i].matches(".*[\\p{Ll}\\d][.!?][\"”’')]*");
      if (i < parts.length - 1 && stop) {
        break;
      }
      words++;
    }
    return words;
  }
}
