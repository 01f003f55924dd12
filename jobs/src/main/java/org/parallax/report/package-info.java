/**
 * The HTML report: one self-contained page per story and an index, written from the published
 * tables.
 *
 * <p>This room is plain Java. {@link org.parallax.report.StoryPage} and {@link
 * org.parallax.report.IndexPage} turn records ({@code …View}, filled by the stage that reads the
 * tables) into a string, and nothing else: no Spark, no files, no clock. The same records always
 * give the same characters.
 *
 * <p>What a page promises:
 *
 * <ul>
 *   <li><b>From a number to the sentence.</b> Every number that has evidence is a link to the first
 *       sentence that holds some of it; with the script on, it lights all of it. A number without
 *       spans (a mean length, say) is no link.
 *   <li><b>Hostile input.</b> Titles, texts, names and addresses come from the open web. All of it
 *       passes {@link org.parallax.report.Escape}; markup is written only through {@link
 *       org.parallax.report.Markup}, which cannot leave an element open; only {@code http} and
 *       {@code https} addresses become links; only checked ids become anchors and file names. The
 *       content security policy admits the page's own style and script by their hashes and no
 *       network, so even a mistake here could not load or send anything.
 *   <li><b>Exact figures.</b> What is shown is rounded; the {@code value} of the {@code <data>}
 *       element around it is the number of the table.
 *   <li><b>Never colour alone.</b> An outlet has a shape, a family of cues has a letter and a kind
 *       of underline.
 *   <li><b>Without the script</b> everything is there: all texts are shown, links lead to
 *       sentences, voices switch. The script chooses pairs, lights evidence and sorts.
 * </ul>
 *
 * <p>Trap: the policy forbids {@code style} attributes. Lengths are written as SVG attributes.
 */
package org.parallax.report;
