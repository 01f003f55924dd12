package org.parallax.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A stretch of a sentence that names or describes something, while it is worked out what. */
final class Phrase {

  /** How a description is introduced, which decides whether it is news or known already. */
  enum Article {
    NAME,
    DEFINITE,
    POSSESSED,
    INDEFINITE,
    BARE
  }

  final Line line;

  /** Tokens that the stretch covers, the last not included. */
  final int from;

  final int to;

  /** Characters that the stretch covers; a part of a token where a hyphen joins two names. */
  int start;

  int end;

  /** First token with determiner and possessor, for what stands before the phrase. */
  int outerFrom;

  /** The name without title; of a description its head noun. */
  String name;

  String label;
  Article article = Article.NAME;
  EntityKind described;

  /** Class of a document or event noun. */
  boolean isGeneric;

  final List<String> roles = new ArrayList<>();
  final List<String> modifiers = new ArrayList<>();
  Gender gender = Gender.UNKNOWN;

  /** Whether it is the subject of a verb of saying or deciding. */
  boolean isActing;

  final Map<EntityKind, Double> votes = new EnumMap<>(EntityKind.class);
  Referent referent;

  /** What a label is about, until it is added there. */
  Referent target;

  Phrase(Line line, int from, int to) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.outerFrom = from;
    this.start = line.token(from).start();
    this.end = line.token(to - 1).end();
  }

  boolean isName() {
    return article == Article.NAME;
  }

  int sentence() {
    return line.sentence.index();
  }

  void vote(EntityKind kind, double weight) {
    votes.merge(kind, weight, Double::sum);
  }

  boolean covers(Line other, int token) {
    return line == other && from <= token && token < to;
  }
}
