package org.parallax.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * Finds who and what an English article speaks of: names with their titles, descriptions, documents
 * and affairs, each brought together with the other mentions of the same thing in the article.
 *
 * <p>Worked example: {@code Danish wind giant Orsund denies it. The company called the memo a
 * "fake".} has the organisation Orsund with the mentions {@code Danish wind giant Orsund} (label
 * {@code Danish wind giant}) and {@code The company}, and the document memo with {@code the memo}
 * and {@code fake}.
 *
 * <p>Immutable: the word lists are loaded once for each JVM, and no state is kept between articles.
 * Caveat: rules and lists; pronouns are not resolved, and a name in no list is told by its
 * surroundings alone.
 */
public final class EntityFinder {

  private final Gazetteer gazetteer = Gazetteer.ENGLISH;
  private final NameFinder names = new NameFinder(gazetteer);
  private final NameKinds kinds = new NameKinds(gazetteer);
  private final DescriptionFinder descriptions = new DescriptionFinder(gazetteer);

  /** Reads the word lists, unless they are there already. */
  public EntityFinder() {}

  /** The entities and mentions of an article; none where it is not English. */
  public Entities find(Document document) {
    if (!document.isEnglish() || document.sentences().isEmpty()) {
      return Entities.NONE;
    }
    String text = document.text();
    List<Line> lines = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      lines.add(new Line(sentence));
    }
    CapitalUse use = new CapitalUse(lines);
    List<List<Phrase>> named = new ArrayList<>(lines.size());
    List<Phrase> all = new ArrayList<>();
    for (Line line : lines) {
      List<Phrase> found = names.find(text, line, use);
      found.forEach(phrase -> kinds.vote(phrase, use));
      named.add(found);
      all.addAll(found);
    }
    List<Referent> referents = new ArrayList<>(new NameClusters(gazetteer).cluster(all));
    all.removeIf(this::isLoneHead);
    List<Phrase> phrases = new ArrayList<>(all);
    for (int i = 0; i < lines.size(); i++) {
      List<Phrase> described = descriptions.find(text, lines.get(i), named.get(i));
      Appositions.link(named.get(i), described);
      phrases.addAll(described);
    }
    countries(phrases);
    phrases.sort(
        Comparator.comparingInt((Phrase phrase) -> phrase.start)
            .thenComparingInt(phrase -> phrase.end));
    new DescriptionResolver(gazetteer, referents).resolve(phrases);
    List<Phrase> predicated = new Predications(gazetteer).find(document, lines, phrases);
    phrases.addAll(predicated);
    phrases.sort(
        Comparator.comparingInt((Phrase phrase) -> phrase.start)
            .thenComparingInt(phrase -> phrase.end));
    return entities(phrases);
  }

  /** {@code Office}, {@code Subcommittee}: what is left of a name that was not understood. */
  private boolean isLoneHead(Phrase phrase) {
    boolean lone =
        phrase.referent.names.size() == 1
            && phrase.name.indexOf(' ') < 0
            && gazetteer.head(phrase.name) != null
            && gazetteer.known(phrase.name) == null;
    if (lone) {
      phrase.referent.phrases.remove(phrase);
    }
    return lone;
  }

  /** The nationalities that titles and appositions tell. */
  private void countries(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.referent != null) {
        for (String word : phrase.modifiers) {
          String country = gazetteer.countryOf(word);
          if (country != null) {
            phrase.referent.countries.add(country);
          }
        }
      }
    }
  }

  private Entities entities(List<Phrase> phrases) {
    List<Entity> all = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<Referent, Integer> index = new HashMap<>();
    int end = -1;
    for (Phrase phrase : phrases) {
      if (phrase.referent == null || phrase.start < end || phrase.start >= phrase.end) {
        continue;
      }
      Integer own = index.get(phrase.referent);
      if (own == null) {
        own = all.size();
        index.put(phrase.referent, own);
        all.add(entity(phrase.referent));
      }
      mentions.add(
          new Mention(
              phrase.sentence(),
              phrase.start,
              phrase.end,
              own,
              phrase.label,
              phrase.isName(),
              voice(phrase)));
      end = phrase.end;
    }
    return new Entities(all, mentions);
  }

  private static Voice voice(Phrase phrase) {
    for (int i = phrase.from; i < phrase.to; i++) {
      Token token = phrase.line.token(i);
      if (token.end() > phrase.start) {
        return token.voice();
      }
    }
    return phrase.line.token(phrase.from).voice();
  }

  private Entity entity(Referent referent) {
    Set<String> own = new LinkedHashSet<>();
    referent.phrases.stream()
        .filter(Phrase::isName)
        .sorted(Comparator.comparingInt(phrase -> phrase.start))
        .forEach(phrase -> own.add(phrase.name));
    if (own.isEmpty()) {
      referent.phrases.stream()
          .sorted(Comparator.comparingInt(phrase -> phrase.start))
          .forEach(phrase -> own.add(phrase.name));
      String first = own.iterator().next();
      return new Entity(first, referent.kind(), List.of(first));
    }
    String fullest =
        own.stream()
            .max(
                Comparator.comparingInt(EntityFinder::fullness)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    Gazetteer.Known known = gazetteer.known(fullest);
    if (known != null && known.kind() == EntityKind.PLACE) {
      fullest = known.name();
    }
    return new Entity(fullest, referent.kind(), List.copyOf(own), referent.gender);
  }

  /** More words first; of one word the one that is no acronym, then the longer. */
  private static int fullness(String name) {
    int words = name.split(" ").length;
    return words * 1000 + (NameKinds.isAcronym(name) ? 0 : 500) + Math.min(name.length(), 400);
  }
}
