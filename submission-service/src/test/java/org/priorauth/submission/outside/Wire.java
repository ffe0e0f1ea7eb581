package org.priorauth.submission.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.priorauth.submission.outside.Behaviour.Says;

/** An item's answers as they go over the wire. */
public final class Wire {

    /** To a call that no step of an item foresees. */
    public static final Says UNFORESEEN = new Says.Written(503, Map.of(), request -> new byte[0], 100);

    private Wire() {}

    public static List<Says> says(Item item, String on) {
        return item.steps().stream().filter(step -> on.equals(step.get("on"))).map(Wire::says).toList();
    }

    private static Says says(Map<String, Object> step) {
        Map<String, String> headers = new HashMap<>();
        Item.map(step.get("headers")).forEach((name, value) -> headers.put(name, value.toString()));
        return new Says.Written((Integer) step.get("status"), headers, request -> bytes(step, request),
                step.containsKey("fault") ? 60 : 100);
    }

    private static byte[] bytes(Map<String, Object> step, Received request) {
        String text = new Filling().with(request).fill(step.get("body").toString(), Instant.now());
        String how = String.valueOf(step.get("transform"));
        if (how.startsWith("gzip")) {
            byte[] packed = packed(text.getBytes(StandardCharsets.UTF_8));
            return how.contains("drop") ? Arrays.copyOf(packed, packed.length * 6 / 10) : packed;
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
