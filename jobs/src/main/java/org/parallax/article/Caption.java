package org.parallax.article;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises the words under a picture by their credit: {@code "FILE PHOTO: ..."}, {@code "... /
 * Reuters"}, {@code "(AP Photo/A. Name)"}, {@code "Credit...A. Name/Outlet"}. A picture credit
 * never tells who wrote the text.
 *
 * <p>Caveat: a caption without any credit looks like a short paragraph and stays.
 */
final class Caption {

  private static final int LONGEST_WORDS = 90;
  private static final int LONGEST_CREDIT = 160;
  private static final List<String> CREDIT_WORDS =
      List.of(
          "credit",
          "photo",
          "image",
          "picture",
          "illustration",
          "video",
          "via ",
          "stock",
          "caption");

  private static final String PICTURE_AGENCIES =
      "(?:reuters|afp|ap|epa|epa-efe|efe|getty|getty images|xinhua|anadolu|anadolu"
          + " agency|aa|bloomberg|shutterstock|istock|istockphoto|alamy|rex|rex features|pa|pa"
          + " wire|pa images|pti|ani|nasa|esa|dpa|tass|sipa|zuma|zuma"
          + " press|imago|unsplash|pixabay|pexels|wikimedia commons|flickr|associated press|agence"
          + " france-presse|press association|canadian press|screengrab|"
          + "screenshot|file|handout|supplied|courtesy)";

  private static final Pattern LABEL =
      Pattern.compile(
          "\\W{0,2}(?:enlarge this image|image (?:copyright|caption|source)\\b|media"
              + " (?:playback|caption)\\b|(?:file|stock|archive|main|featured|lead|cover|representational|representative)?\\s?"
              + "(?:photos?|photographs?|images?|pictures?|pics?|video|graphics?|illustrations?|screenshots?|caption|pictured|above)(?:(?:"
              + " |-)(?:file|credits?|by|courtesy(?: of)?|source|"
              + "caption|via|used|illustration|taken))?\\s*(?::|/|\\.\\.\\.|—|–)|file\\s*[:–—]|(?:photos?|photographs?|images?|pictures?|illustration|video)"
              + " (?:by|courtesy|credit|via|source)\\b|credits?\\s?(?::|\\.\\.\\.)|(?:hide|toggle|show)"
              + " caption|courtesy(?: of)? \\S.{0,40}$)",
          CASE_INSENSITIVE);

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\((?:ap photo|file|photo|image|picture|pic|photograph|credit|source|courtesy|©|via|"
              + PICTURE_AGENCIES
              + "\\b)[^()]{0,60}\\)?|\\([^()]{0,80}(?:/|via |\\| ?)"
              + PICTURE_AGENCIES
              + "[^()]{0,40}\\)|[/|] ?"
              + PICTURE_AGENCIES
              + "(?: (?:photos?|file|images|via"
              + " \\S.{0,20}))?|(?:photo|image|picture|photograph|illustration|video)s?(?:"
              + " (?:credit|courtesy|source|by))?\\s?(?::|/|by)"
              + " ?[^.:]{1,60}|(?:credit|photograph|photo)s?(?::|\\.\\.\\.) ?[^:]{1,70}|(?:\\bvia"
              + " |©\\s?)"
              + PICTURE_AGENCIES
              + "|©\\s?"
              + PICTURE_AGENCIES
              + "\\b[^.]{0,40}|getty images(?: .{0,30})?|ap"
              + " photo.{0,60}|shutterstock|istock(?:photo)?|alamy(?: stock"
              + " photo)?|(?:hide|toggle|enlarge)(?: this)? (?:caption|image))[^\\w:]{0,4}$",
          CASE_INSENSITIVE);

  /** A name and who employs the photographer: {@code "A. Name, AP"}, {@code "A. Name/Outlet"}. */
  private static final Pattern PHOTOGRAPHER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){1,3}\\p{Lu}[\\p{L}.'’-]{1,20}(?: ?[/|]"
              + " ?\\p{Lu}[^.]{1,40}|,? \\(?(?i:"
              + PICTURE_AGENCIES
              + ")\\)?)");

  private Caption() {}

  /** Whether the block carries a picture credit or label, or the mark-up says so. */
  static boolean isCaption(Block block) {
    if (block.place() == Block.Place.CAPTION) {
      return true;
    }
    if (block.words() > LONGEST_WORDS) {
      return false;
    }
    String text = block.text();
    if (text.endsWith("-") || text.endsWith("–") || text.endsWith("—")) {
      return false; // "WASHINGTON (Reuters) -": a dateline whose sentence stands in the next block
    }
    if (LABEL.matcher(text).lookingAt() || isCreditOnly(block)) {
      return true;
    }
    // The credit stands at the end: only there is it looked for, which keeps the time linear.
    String tail = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
    return mayCredit(tail) && CREDIT.matcher(tail).find();
  }

  /** Asked before the long pattern, since most blocks have none of these. */
  private static boolean mayCredit(String tail) {
    if (tail.chars().anyMatch(c -> "(/|:©".indexOf(c) >= 0)) {
      return true;
    }
    String lower = tail.toLowerCase(Locale.ROOT);
    return CREDIT_WORDS.stream().anyMatch(lower::contains);
  }

  /** Whether the block is a picture credit whose caption stands in the block before it. */
  static boolean endsCaption(Block block) {
    boolean opens = block.text().regionMatches(true, 0, "image copyright", 0, 15);
    return isCreditOnly(block) && !opens;
  }

  /** Whether the block is nothing but a picture credit. */
  private static boolean isCreditOnly(Block block) {
    return block.words() <= 9
        && !block.endsSentence()
        && (PHOTOGRAPHER.matcher(block.text()).matches()
            || CREDIT.matcher(block.text()).lookingAt()
            || LABEL.matcher(block.text()).lookingAt());
  }
}
