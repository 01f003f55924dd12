package org.parallax;

/** Main. */
public final class Parallax {
  private Parallax() {}

  public static void main(String[] args) {
    System.out.println("hi");
  }
}
