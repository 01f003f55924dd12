package org.parallax.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of every page: head, content security policy, our style and script inlined.
 *
 * <p>The policy admits nothing from a network and of inline code only what has the right SHA-256:
 * an element or attribute that slipped through the escaping could not run, style or load anything.
 */
final class Page {
  private Page() {}

  /** Opens a page up to and including {@code main}. */
  static Markup open(String title, String script) {
    String style = Families.resource("report.css");
    String code = Families.resource(script);
    String policy =
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(code)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    Markup page = new Markup();
    page.open("html", "lang", "en").line().open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.empty("meta", "name", "color-scheme", "content", "light dark").line();
    page.empty("link", "rel", "icon", "href", "data:,").line();
    page.leaf("title", title).line();
    page.trusted("style", style).line();
    page.close().line().open("body").line();
    return page.open("main").line();
  }

  /** Closes {@code main} and the page; the script is the last thing in it. */
  static String close(Markup page, RunView run, String script) {
    page.open("footer").open("p");
    page.text("Made by Parallax " + run.version() + ", run of " + run.startedAt() + ". ");
    page.text("This page holds everything it shows; it loads and sends nothing.");
    page.close().close().line().close().line();
    page.trusted("script", Families.resource(script)).line();
    return "<!DOCTYPE html>\n" + page.close().line().close().line().finish();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
