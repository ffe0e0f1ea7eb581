package org.priorauth.submission.payer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.priorauth.submission.SubmissionSettings;

/** Finds the files: those shipped with the service, then those of the folder that the operator names. */
@Singleton
class ProfileFiles {

    private final SubmissionSettings settings;
    private final ProfileReader reader;

    ProfileFiles(SubmissionSettings settings, Config config) {
        this.settings = settings;
        this.reader = new ProfileReader(name -> config.getOptionalValue(name, String.class), Endpoints.of(settings));
    }

    List<PayerProfile> read() {
        Map<String, PayerProfile> profiles = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        texts().forEach((file, text) -> {
            ProfileReader.Found found = reader.read(file, text);
            found.profile().ifPresent(profile -> profiles.put(profile.id(), profile));
            mistakes.addAll(found.mistakes());
        });
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("Payer profiles need mending:\n  " + String.join("\n  ", mistakes));
        }
        return List.copyOf(profiles.values());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        settings.payers().forEach(id -> texts.put("payers/" + id + ".yaml", shipped(id)));
        settings.payersFolder().map(Path::of).ifPresent(folder -> own(folder)
                .forEach(file -> texts.put(file.toString(), text(file))));
        return texts;
    }

    private static String shipped(String id) {
        try (InputStream in = ProfileFiles.class.getResourceAsStream("/payers/" + id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("No payer profile payers/" + id
                        + ".yaml is shipped: check priorauth.submission.payers.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Path> own(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("priorauth.submission.payers-folder cannot be read: " + folder, fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
