package org.priorauth.inbox.matching;

/** Whether an id stands in a text: whole, wherever it is spaced or hyphened, as OCR may have read it. */
record Ids(String text, String squeezed, int[] places) {

    /** Shorter ones stand in too many texts by chance. */
    private static final int SHORTEST = 5;

    static Ids in(String text) {
        StringBuilder squeezed = new StringBuilder();
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                places[squeezed.length()] = i;
                squeezed.append(Folding.key(text.substring(i, i + 1)));
            }
        }
        return new Ids(text, squeezed.toString(), places);
    }

    boolean hold(String id) {
        String key = Folding.key(id);
        if (!usable(key)) {
            return false;
        }
        for (int at = squeezed.indexOf(key); at >= 0; at = squeezed.indexOf(key, at + 1)) {
            if (whole(places[at], places[at + key.length() - 1])) {
                return true;
            }
        }
        return false;
    }

    static boolean usable(String key) {
        return key.length() >= SHORTEST && key.chars().filter(Character::isDigit).count() >= 3;
    }

    private boolean whole(int first, int last) {
        String found = text.substring(first, last + 1);
        return !found.contains("\n") && !joined(first - 1, first - 2) && !joined(last + 1, last + 2)
                && !(found.contains(" ") && goesOn(last));
    }

    /** A letter or digit touches it, or hangs on it by a hyphen: the number is a longer one. */
    private boolean joined(int next, int beyond) {
        return known(next) || at(next) == '-' && known(beyond);
    }

    /** Spaced digits go on: the number is a longer one. */
    private boolean goesOn(int last) {
        return at(last + 1) == ' ' && Character.isDigit(at(last + 2)) && !Character.isLetterOrDigit(at(last + 3));
    }

    private boolean known(int place) {
        return Character.isLetterOrDigit(at(place));
    }

    private char at(int place) {
        return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
    }
}
