package org.parallax.text;

/** What can stand beside an attributing verb or noun as its content, with two flags. */
enum Complement {
  /**
   * A clause with an opening word: said <i>that it rained</i>, asked <i>whether</i>, explained how.
   */
  THAT,
  /** A clause without one: said <i>it rained</i>. */
  BARE,
  /** The hearer may stand before the clause: told <i>the court</i> that. */
  HEARER,
  /** The verb may follow its content: <i>It rained</i>, she said. */
  TAIL,
  /** To-infinitive: vowed <i>to appeal</i>. */
  TO,
  /** A person and a to-infinitive: urged her <i>to resign</i>. */
  WHOM,
  /** A noun phrase: denied <i>the claims</i>. */
  OBJECT,
  /** A noun phrase, if its head is a noun of attribution: repeated <i>the warning</i>. */
  CLAIM,
  /** Gerund: denied <i>selling data</i>. */
  ING,
  /** A person and of, for or with: accused her of <i>fraud</i>. */
  CHARGE,
  /** An object and as: described <i>the talks as tense</i>. */
  AS,
  /** An object and an indefinite noun phrase: called <i>the vote a farce</i>. */
  NAME,
  /** Passive and to-infinitive: is said <i>to have left</i>. */
  RAISED,
  /** Flag: under a negation it is still an attribution: does not believe that. */
  OPINION,
  /** Flag: things do it too, and "this shows that" is the narrator's own. */
  THING
}
