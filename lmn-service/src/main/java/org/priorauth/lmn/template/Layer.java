package org.priorauth.lmn.template;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.template.TemplateFile.SectionFile;

/**
 * What one file says for the occasions it is for. The payer's word weighs more than the category's, that more than the
 * kind's.
 *
 * @param file where it stands
 * @param payers empty for any, as are the others
 */
record Layer(String file, String name, Set<String> payers, Set<String> categories, Set<String> kinds, String title,
        List<SectionFile> sections) {

    boolean fits(Occasion occasion) {
        return fits(payers, occasion.payer()) && fits(categories, occasion.category())
                && fits(kinds, occasion.kind());
    }

    private static boolean fits(Set<String> wanted, Object given) {
        return wanted.isEmpty() || given != null && wanted.contains(given.toString());
    }

    int weight() {
        return (payers.isEmpty() ? 0 : 4) + (categories.isEmpty() ? 0 : 2) + (kinds.isEmpty() ? 0 : 1);
    }

    /** Neither would be the more specific. */
    boolean rivals(Layer other) {
        return weight() == other.weight() && meet(payers, other.payers) && meet(categories, other.categories)
                && meet(kinds, other.kinds);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || !Collections.disjoint(one, other);
    }
}
