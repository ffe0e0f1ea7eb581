package org.priorauth.lmn.domain.lint;

import org.priorauth.contracts.Wire;

/** The kinds of things that go wrong with a letter. */
public enum Family {
    VAGUE, MISSING, BENEFITS, COPIED, CONTRADICTION, SKIM, AUTHORITY;

    @Override
    public String toString() { return Wire.name(this); }
}
