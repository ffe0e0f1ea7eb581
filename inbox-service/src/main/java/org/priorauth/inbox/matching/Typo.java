package org.priorauth.inbox.matching;

/** Whether an id reads like another with a slip: one sign wrong, left out or added, or two changed over. */
public final class Typo {

    private Typo() {}

    /** @param read may go on behind the id */
    public static boolean between(String id, String read) {
        int same = 0;
        while (same < id.length() && same < read.length() && id.charAt(same) == read.charAt(same)) {
            same++;
        }
        String rest = id.substring(same);
        String other = read.substring(same);
        return !rest.isEmpty() && (goesOn(other, 1, rest, 1) || goesOn(other, 0, rest, 1) || goesOn(other, 1, rest, 0)
                || swapped(other, rest));
    }

    private static boolean goesOn(String other, int skipped, String rest, int left) {
        return other.length() >= skipped && other.substring(skipped).startsWith(rest.substring(left));
    }

    private static boolean swapped(String other, String rest) {
        return rest.length() > 1 && other.length() > 1 && other.charAt(0) == rest.charAt(1)
                && other.charAt(1) == rest.charAt(0) && other.substring(2).startsWith(rest.substring(2));
    }
}
