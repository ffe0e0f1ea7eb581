package org.priorauth.submission.chain;

import java.util.ArrayList;
import java.util.List;

/** Every order in which things may come. */
final class Permutations {

    private Permutations() {}

    static <T> List<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : things) {
            List<T> rest = new ArrayList<>(things);
            rest.remove(first);
            of(rest).forEach(tail -> {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            });
        }
        return all;
    }
}
