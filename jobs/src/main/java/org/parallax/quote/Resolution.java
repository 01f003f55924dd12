package org.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Gender;
import org.parallax.entity.Mention;
import org.parallax.text.Voice;

/**
 * Who is meant by the words for a source, pronouns included, as the article goes on.
 *
 * <p>A pronoun means whoever of the right kind, number and gender stands highest among the last
 * speaker, the subjects of the sentences before, and other names near by. Worked example: {@code
 * Roe met Doe. "Fine," he said.} is Roe, the subject, where both are men.
 *
 * <p>Source: salience by recency and grammatical role after Lappin and Leass (1994), reduced to
 * what parts of speech can tell; the weights are ours.
 */
final class Resolution {

  private static final Set<String> NOBODY =
      Set.of(
          "i",
          "we",
          "you",
          "this",
          "that",
          "there",
          "what",
          "which",
          "who",
          "nobody",
          "none",
          "everyone",
          "everybody",
          "anyone",
          "nothing",
          "something",
          "everything",
          "these",
          "here",
          "it's");

  private static final Map<String, String> OWNERS =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they", "our", "we", "my", "i");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private static final Set<String> GROUPS =
      Set.of(
          "one",
          "some",
          "many",
          "others",
          "both",
          "those",
          "most",
          "few",
          "several",
          "another",
          "all",
          "someone",
          "somebody",
          "other",
          "two",
          "three",
          "more");

  private static final Set<String> INNER =
      Set.of("that", "if", "whether", "after", "before", "when", "while", "as", "because", "since");

  private static final int REACH = 4;

  private record Candidate(Speaker speaker, double weight) {}

  private record Turn(int sentence, Speaker speaker) {}

  private final Entities entities;
  private final Naming naming;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Speaker> subjects = new ArrayList<>();

  Resolution(Entities entities, SourceNouns nouns) {
    this.entities = entities;
    this.naming = new Naming(entities, nouns);
  }

  /** The speaker that a phrase means; null where it means none. */
  Speaker of(Phrase phrase) {
    String head = phrase.headWord();
    boolean single = phrase.to() == phrase.from() + 1;
    if ((NOBODY.contains(head) || "our".equals(head) || "my".equals(head)) && single) {
      return null;
    }
    String subject = OWNERS.getOrDefault(head, head);
    if (PRONOUNS.contains(subject) && single) {
      return pronoun(phrase, subject);
    }
    if (GROUPS.contains(head)) {
      return words(phrase);
    }
    Speaker named = naming.of(phrase, lastBody(phrase.line().sentence.index()));
    boolean role =
        named != null
            && named.kind() == SpeakerKind.ANONYMOUS
            && "the".equals(phrase.line().word(phrase.from()))
            && Naming.ONE_HOLDER.contains(head)
            && turns.stream().noneMatch(turn -> isIntroduction(turn.speaker(), head));
    return role ? role(phrase, named) : named;
  }

  /** {@code a senator} spoke before {@code the senator}, who therefore is nobody else. */
  private static boolean isIntroduction(Speaker speaker, String head) {
    String text = speaker.text().toLowerCase(Locale.ROOT);
    boolean indefinite = text.startsWith("a ") || text.startsWith("an ") || text.startsWith("one ");
    return speaker.kind() == SpeakerKind.ANONYMOUS && indefinite && text.contains(head);
  }

  /** {@code the nominee}: the person of whom the article speaks most, where no title helps. */
  private Speaker role(Phrase phrase, Speaker words) {
    Speaker meant = naming.mostMentioned(phrase);
    return meant == null ? words : meant;
  }

  boolean isThing(Speaker speaker, Phrase phrase) {
    return naming.isThing(speaker, phrase);
  }

  boolean isMedia(Speaker speaker, Phrase phrase) {
    return naming.isMedia(speaker, phrase);
  }

  private static Speaker words(Phrase phrase) {
    int from = phrase.line().sentence.start();
    String text = phrase.line().text(phrase.start() - from, phrase.end() - from);
    return new Speaker(phrase.start(), phrase.end(), text, SpeakerKind.ANONYMOUS, -1);
  }

  /** Somebody has spoken in a sentence. */
  void spoke(int sentence, Speaker speaker) {
    if (speaker.kind() != SpeakerKind.UNKNOWN) {
      turns.add(new Turn(sentence, speaker));
    }
  }

  /** The subject of the next sentence in reading order, or null. */
  void subject(Speaker speaker) {
    subjects.add(speaker);
  }

  /** How many sentences' subjects are known. */
  int read() {
    return subjects.size();
  }

  Speaker subjectOf(int sentence) {
    return sentence >= 0 && sentence < subjects.size() ? subjects.get(sentence) : null;
  }

  private Speaker lastBody(int sentence) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i).speaker().kind() == SpeakerKind.ORGANISATION
          && turns.get(i).speaker().entity() >= 0) {
        return turns.get(i).speaker();
      }
    }
    for (int s = Math.min(sentence, subjects.size()) - 1; s >= 0; s--) {
      Speaker subject = subjects.get(s);
      if (subject != null && subject.kind() == SpeakerKind.ORGANISATION && subject.entity() >= 0) {
        return subject;
      }
    }
    return null;
  }

  private Speaker pronoun(Phrase phrase, String pronoun) {
    List<Candidate> candidates = new ArrayList<>();
    int sentence = phrase.line().sentence.index();
    for (int d = 1; d <= REACH; d++) {
      Speaker subject = subjectOf(sentence - d);
      if (subject != null) {
        candidates.add(new Candidate(subject, 2.6 - 0.8 * (d - 1)));
      }
    }
    Speaker own = subjectOf(sentence);
    if (own != null && own.start() < phrase.start()) {
      candidates.add(new Candidate(own, 7.0));
    }
    int turn = turns.size() - 1;
    if (turn >= 0 && sentence - turns.get(turn).sentence() <= REACH) {
      double weight = 2.8 - 0.7 * (sentence - turns.get(turn).sentence());
      candidates.add(new Candidate(turns.get(turn).speaker(), weight));
    }
    mentionsBefore(phrase, sentence, candidates);
    Speaker best = strongest(candidates, pronoun);
    if (best == null) {
      return "they".equals(pronoun) ? words(phrase) : null;
    }
    if (best.kind() == SpeakerKind.ANONYMOUS) {
      return words(phrase);
    }
    return new Speaker(phrase.start(), phrase.end(), best.text(), best.kind(), best.entity());
  }

  private void mentionsBefore(Phrase phrase, int sentence, List<Candidate> candidates) {
    for (int i = naming.mentionsBefore(phrase.start()) - 1; i >= 0; i--) {
      Mention mention = entities.mentions().get(i);
      int distance = sentence - mention.sentenceIndex();
      if (distance > 2) {
        break;
      }
      if (mention.voice() == Voice.DIRECT_QUOTE || mention.voice() == Voice.HEADLINE) {
        continue;
      }
      Speaker speaker = naming.of(mention);
      if (speaker != null && speaker.kind() != SpeakerKind.ANONYMOUS) {
        boolean subject = distance == 0 && isSubject(phrase.line(), mention);
        double here = subject ? 7.0 : 1.0;
        candidates.add(new Candidate(speaker, distance == 0 ? here : 0.7 / distance));
      }
    }
  }

  /** A name right before a finite verb of the main clause. */
  private static boolean isSubject(Line line, Mention mention) {
    int next = line.tokenAt(mention.end());
    while (line.hasTag(next, "ADV")) {
      next++;
    }
    int from = line.tokenAt(mention.start());
    String before = line.word(from - 1);
    boolean inner =
        INNER.contains(before) || line.hasTag(from - 1, "ADP") || line.hasTag(from - 1, "SCONJ");
    // "Although Roe has won, he ...": a clause in front mostly has the subject of the main one.
    return line.isFinite(next) && (!inner || from == 1);
  }

  private Speaker strongest(List<Candidate> candidates, String pronoun) {
    List<Candidate> sums = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!fits(candidate.speaker(), pronoun)) {
        continue;
      }
      double weight = candidate.weight() * trust(candidate.speaker(), pronoun);
      int at = 0;
      while (at < sums.size() && !isSame(sums.get(at).speaker(), candidate.speaker())) {
        at++;
      }
      if (at == sums.size()) {
        sums.add(new Candidate(candidate.speaker(), weight));
      } else {
        sums.set(
            at, new Candidate(sums.get(at).speaker(), combined(sums.get(at).weight(), weight)));
      }
    }
    return sums.stream()
        .max(Comparator.comparingDouble(Candidate::weight))
        .map(Candidate::speaker)
        .orElse(null);
  }

  /** The stronger sign and a little of the weaker: two signs may be one utterance. */
  private static double combined(double one, double other) {
    return Math.max(one, other) + 0.2 * Math.min(one, other);
  }

  /** Somebody without a name, or whose gender nobody knows, is the weaker antecedent. */
  private double trust(Speaker speaker, String pronoun) {
    if (speaker.kind() == SpeakerKind.ANONYMOUS) {
      return 0.6;
    }
    boolean known =
        speaker.kind() == SpeakerKind.NAMED_PERSON
            && speaker.entity() >= 0
            && entities.all().get(speaker.entity()).gender() == Genders.ofPronoun(pronoun);
    return known ? 1.3 : 1.0;
  }

  static boolean isSame(Speaker one, Speaker other) {
    if (one.entity() >= 0 || other.entity() >= 0) {
      return one.entity() == other.entity();
    }
    return one.text() != null && one.text().equals(other.text());
  }

  private boolean fits(Speaker speaker, String pronoun) {
    boolean person =
        speaker.kind() == SpeakerKind.NAMED_PERSON
            || (speaker.kind() == SpeakerKind.ANONYMOUS && !isGroup(speaker.text()));
    return switch (pronoun) {
      case "he", "she" ->
          (person && fitsGender(speaker, pronoun)) || isSpokesperson(speaker, pronoun);
      case "it" ->
          speaker.kind() == SpeakerKind.DOCUMENT || speaker.kind() == SpeakerKind.ORGANISATION;
      default ->
          (speaker.kind() == SpeakerKind.ANONYMOUS && !person)
              || (speaker.kind() == SpeakerKind.ORGANISATION && speaker.entity() >= 0);
    };
  }

  private boolean fitsGender(Speaker speaker, String pronoun) {
    boolean known =
        speaker.entity() >= 0 && entities.all().get(speaker.entity()).kind() == EntityKind.PERSON;
    Gender gender =
        known ? entities.all().get(speaker.entity()).gender() : Genders.ofWords(speaker.text());
    return gender.agreesWith(Genders.ofPronoun(pronoun));
  }

  /** A spokesman counts for his firm, and is a man all the same. */
  private static boolean isSpokesperson(Speaker speaker, String pronoun) {
    String text = speaker.text().toLowerCase(Locale.ROOT);
    return speaker.kind() == SpeakerKind.ORGANISATION
        && (text.contains("spokesperson")
            || text.contains("he".equals(pronoun) ? "spokesman" : "spokeswoman"));
  }

  private static boolean isGroup(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split(" ");
    boolean article = words[0].equals("a") || words[0].equals("an") || words[0].equals("one");
    return !article && (text.contains("s ") || text.endsWith("s") || text.contains("people"));
  }
}
