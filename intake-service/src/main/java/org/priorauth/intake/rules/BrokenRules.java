package org.priorauth.intake.rules;

/** A rule file that cannot be taken, and exactly why. */
public final class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String key;

    /**
     * @param line from 1
     * @param key the path of keys from the file's top, {@code categories.imaging.service.code}; empty for the whole file
     */
    BrokenRules(String file, int line, String key, String why) {
        super(why, null, false, false);
        this.file = file;
        this.line = line;
        this.key = key;
    }

    /** {@code aetna.yaml line 4, facts.coverage.memberid: is no fact ...}. */
    public String sentence() {
        return element() + ": " + getMessage();
    }

    public String element() {
        return file + " line " + line + (key.isEmpty() ? "" : ", " + key);
    }
}
