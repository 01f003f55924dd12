package org.parallax.show;

/**
 * How the terminal looks.
 *
 * @param width columns, at least {@value #NARROWEST}; 80 is what most have
 * @param isColour whether it understands colours
 */
public record Look(int width, boolean isColour) {
  /** Below this nothing can be read. */
  public static final int NARROWEST = 40;

  private static final String RESET = "\u001B[0m";
  private static final int[] COLOURS = {34, 33, 32, 35, 31, 36};

  public Look {
    width = Math.max(NARROWEST, width);
  }

  String bold(String text) {
    return dressed("1", text);
  }

  /** What only explains. */
  String dim(String text) {
    return dressed("2", text);
  }

  /** What is missing. */
  String missing(String text) {
    return dressed("31", text);
  }

  /** The colour of an outlet; its letter says the same. */
  String outlet(int index, String text) {
    return dressed("1;" + COLOURS[index % COLOURS.length], text);
  }

  private String dressed(String code, String text) {
    return isColour && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
