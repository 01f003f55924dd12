package org.parallax;

/**
 * A mistake of the user: one sentence that says what is wrong, where, what was found and what to
 * do. It ends the run with exit code 2 and no stack trace; anything else that is thrown is a bug.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserError(String sentence) {
    super(sentence);
  }

  public UserError(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
