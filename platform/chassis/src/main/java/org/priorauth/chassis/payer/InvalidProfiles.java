package org.priorauth.chassis.payer;

import java.util.List;

/** The service does not start with these profiles. Each problem says file, key and what is wrong. */
public class InvalidProfiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidProfiles(List<String> problems) {
        super("payer profiles are not valid:\n  " + String.join("\n  ", problems));
    }
}
