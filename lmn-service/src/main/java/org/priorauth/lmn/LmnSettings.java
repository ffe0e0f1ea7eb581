package org.priorauth.lmn;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a clinic sets. */
@ConfigMapping(prefix = "lmn")
public interface LmnSettings {

    /** By tenant; where a tenant has none, the order's clinic stands at the head. */
    Map<String, LetterheadSettings> letterheads();

    /** In which dates and times are printed. */
    @WithDefault("America/New_York")
    ZoneId zone();

    Pdf pdf();

    Signing signing();

    TemplateSettings templates();

    PhrasingSettings phrasing();

    /** A model that rephrases bound lines. Lines of letters, which are PHI, go to it: it needs a contract for that. */
    interface PhrasingSettings {

        /** Up to {@code /chat/completions}, e.g. {@code http://127.0.0.1:11434/v1}; off where absent. */
        Optional<URI> url();

        @WithDefault("llama3.1")
        String model();

        Optional<String> key();

        @WithDefault("20s")
        Duration within();
    }

    /** How loud rules of the lint are and whose signature payers take, as YAML; what it leaves out is as shipped. */
    Optional<Path> policies();

    interface TemplateSettings {

        /** Where the clinic's and its payers' own templates stand, as {@code *.yaml}; looked at every ten seconds. */
        Optional<Path> directory();

        /** How often the directory is looked at. */
        @WithDefault("10s")
        String checkEvery();
    }

    Validity validity();

    interface Validity {

        /** The payers' rules of how long a letter is good, as YAML; absent for the shipped ones. */
        Optional<Path> file();

        /** Whether a renewal is drafted by itself once a letter runs out by its rule's renew-days or renew-visits. */
        @WithDefault("true")
        boolean draftRenewals();
    }

    Access access();

    /** A patient's right to a copy; a state may allow fewer days than 45 CFR 164.524(b)(2). */
    interface Access {

        /** Calendar days for an answer. */
        @WithDefault("30")
        int days();

        /** By how many days the time may be lengthened, once. */
        @WithDefault("30")
        int extensionDays();

        /** How many days before the last one a request becomes a person's work. */
        @WithDefault("7")
        int remindDays();
    }

    interface LetterheadSettings {

        String name();

        /** Address lines. */
        Optional<List<String>> lines();

        Optional<String> phone();

        Optional<String> fax();

        Optional<String> npi();

        /** A PNG file, printed above the name, at most 0.7 inches high. */
        Optional<Path> logo();

        /** What a screen reader says of it; the clinic's name where absent. */
        Optional<String> logoText();
    }

    interface Signing {

        /** How long after the log-in with a password a letter may be signed. */
        @WithDefault("15M")
        Duration reauthenticateWithin();

        /** Whether a token that does not say when its owner logged in lets nobody sign; else its issue counts. */
        @WithDefault("true")
        boolean strict();
    }

    interface Pdf {

        /** How many letters are printed at the same time; each takes some ten megabytes. */
        @WithDefault("2")
        int atOnce();

        /** Further TrueType files for names that the shipped fonts have no shapes for. */
        Optional<List<Path>> fonts();
    }
}
