package org.parallax.article;

/**
 * A block that was cut from a page as furniture.
 *
 * @param index position of the block in the page, from 0
 * @param reason why, one of {@link Reason}
 * @param text the block as it stood
 */
public record RemovedBlock(int index, Reason reason, String text) {

  /** Why a block is no part of the article; the sentence becomes the dictionary's. */
  public enum Reason {
    /** Name of the site, a section label, a menu entry. */
    NAVIGATION("Name of the site, a section label or an entry of a menu."),
    /** A date, a byline or a reading time that stands alone. */
    DATELINE("A date, byline or reading time that stands alone."),
    /** Words under a picture or a video. */
    CAPTION("Words under a picture or a video, with their credit."),
    /** Headlines of other articles. */
    RELATED_LINKS("Headlines of other articles and the teasers that lead to them."),
    /** The agency or author credit at the end or the start. */
    CREDIT("The credit of an agency or author, kept as wire_agency or byline."),
    /** The headline or standfirst, printed a second time. */
    REPEATED("A line that the page prints more than once."),
    /** Subscribe, share, follow, advertisement, cookies. */
    PROMOTION("Invitation to subscribe, share, follow or accept cookies; advertisement."),
    /** Copyright and legal notes. */
    LEGAL("Copyright and legal notes."),
    /** Comments of readers. */
    COMMENTS("Comments of readers and the invitation to comment."),
    /** Any other block that reads like no part of an article. */
    OTHER("Reads like no part of an article: too short, no sentence.");

    private final String meaning;

    Reason(String meaning) {
      this.meaning = meaning;
    }

    /** One sentence for the data dictionary. */
    public String meaning() {
      return meaning;
    }

    /** The value that the tables hold, for example {@code related_links}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
