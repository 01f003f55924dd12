package org.parallax.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Token;

/**
 * Parts labelled targets into folds such that near-duplicate sentences never part: two sentences
 * that share eight words in a row, and two targets of one sentence, lie in the same fold.
 *
 * <p>Worked example: of the sentences "A B C D E F G H", "X A B C D E F G H" and "Y Z" the first
 * two share a fold. Folds are filled one after the other in the order of the file, smallest first.
 */
public final class GoldFolds {

  private static final int SHINGLE = 8;

  private GoldFolds() {}

  /**
   * The fold of each target.
   *
   * @param folds how many, at least 2
   */
  public static int[] of(List<TargetGold> gold, int folds) {
    int[] parent = new int[gold.size()];
    Map<List<String>, Integer> holders = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (List<String> shingle : shingles(gold.get(i))) {
        Integer holder = holders.putIfAbsent(shingle, i);
        if (holder != null) {
          int a = root(parent, holder);
          int b = root(parent, i);
          parent[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    int[] sizes = new int[gold.size()];
    for (int i = 0; i < parent.length; i++) {
      sizes[root(parent, i)]++;
    }
    int[] filled = new int[folds];
    int[] fold = new int[gold.size()];
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (root == i) {
        int smallest = 0;
        for (int f = 1; f < folds; f++) {
          smallest = filled[f] < filled[smallest] ? f : smallest;
        }
        fold[i] = smallest;
        filled[smallest] += sizes[i];
      } else {
        fold[i] = fold[root];
      }
    }
    return fold;
  }

  private static int root(int[] parent, int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private static List<List<String>> shingles(TargetGold gold) {
    List<String> words =
        gold.document().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::normal)
            .filter(normal -> normal != null)
            .toList();
    if (words.size() <= SHINGLE) {
      return List.of(words);
    }
    List<List<String>> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE));
    }
    return shingles;
  }
}
