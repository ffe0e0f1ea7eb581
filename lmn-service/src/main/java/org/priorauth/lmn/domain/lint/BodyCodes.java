package org.priorauth.lmn.domain.lint;

import java.util.LinkedHashMap;
import java.util.Map;

/** The part of the body that an ICD-10-CM code names by its first characters. */
final class BodyCodes {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        "M2551 M1901 M1911 M750 M751 M752 M754 M755 S43 S46 S422 M2461 M2411".lines()
                .forEach(line -> put(line, "shoulder"));
        put("M2552 M770 M771 S53 M1902", "elbow");
        put("M2553 G560 S525 S63 S620 M1903", "wrist");
        put("M2554 M6534 S61 S66 M7201 M180 M181", "hand");
        put("M2555 M16 S720 S721 M706 Z9664 M8705 M2585", "hip");
        put("M2556 M17 M22 M23 S83 S820 Z9665 M2136", "knee");
        put("M2557 S93 M766 S825 S826 M1907", "ankle");
        put("M722 S92 M201 M2014", "foot");
        put("S82 S86", "leg");
        put("M542 M50 M4712 M4722 M4802 S13 S16 M5412", "neck");
        put("M546 M4804", "thoracic");
        put("M545 M544 M543 M5416 M5417 M4806 M4807 M4316 M4317 M5116 M5117 M5126 M5127 M5136 M5137 M4726 M4727 M4816 S33",
                "lumbar");
        put("H90 H91 H65 H66", "ear");
        put("C50", "breast");
    }

    private BodyCodes() {}

    private static void put(String prefixes, String part) {
        for (String prefix : prefixes.split(" ")) {
            PARTS.put(prefix, part);
        }
    }

    static String part(String plain) {
        return PARTS.entrySet().stream().filter(entry -> plain.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> one.length() - other.length()))
                .map(Map.Entry::getValue).orElse("");
    }
}
