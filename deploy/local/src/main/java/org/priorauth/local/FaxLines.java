package org.priorauth.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A fax line for each clinic of the demonstration, from the inbox to the sandbox's fax service and back by the door. */
final class FaxLines {

    private static final List<String> CLINICS = List.of("riverside", "lakeview");
    /** Known to everybody, like the log-in's passwords: for development only. */
    private static final String SECRET = "whsec_Zm9yIGRldmVsb3BtZW50IG9ubHk=";

    private FaxLines() {}

    /** What a process is told of them; nothing where it has no part in it. */
    static Map<String, String> of(String process, Ports ports) {
        Map<String, String> told = new TreeMap<>();
        for (String clinic : CLINICS) {
            String line = clinic.toUpperCase(Locale.ROOT);
            String door = Environment.url(ports, "gateway") + "/fax/" + clinic;
            switch (process) {
                case "inbox" -> told.putAll(Map.of("INBOX_FAX_LINES_" + line + "_TENANT", clinic,
                        "INBOX_FAX_LINES_" + line + "_SECRET", SECRET,
                        "INBOX_FAX_LINES_" + line + "_OUT_URL", Environment.url(ports, "sandbox") + "/fax/" + clinic,
                        "INBOX_FAX_LINES_" + line + "_OUT_CALLBACK", door + "/status"));
                case "sandbox" -> told.putAll(Map.of("SANDBOX_FAX_" + line + "_CLINIC", door,
                        "SANDBOX_FAX_" + line + "_SECRET", SECRET));
                default -> {
                }
            }
        }
        return told;
    }
}
