package org.parallax.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.text.TaggedWords;

/** Reads the sentences of a treebank in CoNLL-U, cut as our tokenizer cuts. */
final class Conllu {

  private static final String TEXT = "# text =";

  /** The treebank's adjectives inside names ({@code White House}) have a tag of their own. */
  private static final String NAME_ADJECTIVE = "ADJ*";

  private Conllu() {}

  /** All sentences that have a text line. */
  static List<TaggedWords> sentences(BufferedReader treebank) throws IOException {
    List<TaggedWords> sentences = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    String text = "";
    for (String line = treebank.readLine(); line != null; line = treebank.readLine()) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length()).strip();
      } else if (line.isEmpty() && !forms.isEmpty()) {
        add(sentences, text, forms, tags);
        text = "";
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] cells = line.split("\t");
        // 3-4 is a word of several tokens, 8.1 one that was left out.
        if (cells.length > 4 && cells[0].chars().allMatch(Character::isDigit)) {
          forms.add(cells[1]);
          boolean nameAdjective = "ADJ".equals(cells[3]) && cells[4].startsWith("NNP");
          tags.add(nameAdjective ? NAME_ADJECTIVE : cells[3]);
        }
      }
    }
    add(sentences, text, forms, tags);
    return sentences;
  }

  private static void add(
      List<TaggedWords> sentences, String text, List<String> forms, List<String> tags) {
    if (!text.isEmpty() && !forms.isEmpty()) {
      sentences.add(TaggedWords.cutAsOurs(text, forms, tags));
    }
    forms.clear();
    tags.clear();
  }
}
