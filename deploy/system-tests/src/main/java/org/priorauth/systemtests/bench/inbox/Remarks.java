package org.priorauth.systemtests.bench.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is written about patients, so that search has words to find: some stand in nearly every message, most in few, as
 * words do (Zipf's law).
 */
final class Remarks {

    static final int COUNT = 20_000;

    private static final List<String> USUAL = List.of("patient", "therapy", "pain", "knee", "walking", "stairs",
            "exercise", "visit", "left", "right", "weeks", "daily", "strength", "range", "motion", "improved", "stable",
            "review", "please", "call", "notes", "plan", "care", "shoulder", "lumbar", "balance", "gait", "swelling",
            "surgery", "brace", "cane", "sleep", "work", "lifting", "reaching", "home", "program", "goals", "progress");
    private static final List<String> BEGINNINGS = List.of("arthro", "osteo", "myo", "neuro", "chondro", "tendo",
            "fibro", "spondylo", "cervico", "thoraco", "lumbo", "sacro", "ilio", "femoro", "tibio", "patello", "radio",
            "ulno", "carpo", "tarso", "costo", "sterno", "cranio", "cardio", "pulmo", "hemo", "dermo", "angio",
            "lympho",
            "adeno", "gastro", "hepato", "nephro", "cysto", "psycho", "onco", "audio", "opto", "kinesio", "proprio");
    private static final List<String> ENDINGS = List.of("pathy", "algia", "itis", "plasty", "tomy", "scopy", "gram",
            "lysis", "desis", "malacia", "trophy", "plegia", "paresis", "sclerosis", "stenosis", "rrhaphy", "centesis",
            "genesis", "metry", "therapist", "logy", "logist", "dynia", "plasia", "megaly", "kinesis", "ceptive",
            "vascular", "muscular", "skeletal", "tibial", "femoral", "lumbar", "costal", "sacral", "dermal", "tonic",
            "static", "motor", "graphy");
    /** The commonest first. */
    static final List<String> WORDS = Stream.concat(USUAL.stream(), ENDINGS.stream()
            .flatMap(ending -> BEGINNINGS.stream().map(beginning -> beginning + ending))).toList();

    private static final int SHORTEST = 12;
    private static final int LONGEST = 45;

    private Remarks() {}

    static void table(Connection inbox) throws SQLException {
        SplittableRandom chance = new SplittableRandom(5);
        try (Statement statement = inbox.createStatement()) {
            statement.execute("create temporary table remark (n int primary key, words varchar)");
        }
        try (PreparedStatement insert = inbox.prepareStatement("insert into remark values (?, ?)")) {
            for (int n = 0; n < COUNT; n++) {
                insert.setInt(1, n);
                insert.setString(2, some(chance));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String some(SplittableRandom chance) {
        return IntStream.range(0, chance.nextInt(SHORTEST, LONGEST)).mapToObj(i -> word(chance))
                .collect(Collectors.joining(" "));
    }

    /** One as often as it is written. */
    static String word(SplittableRandom chance) {
        return WORDS.get((int) Math.exp(chance.nextDouble() * Math.log(WORDS.size())) - 1);
    }
}
