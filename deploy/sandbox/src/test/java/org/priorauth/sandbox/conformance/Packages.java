package org.priorauth.sandbox.conformance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The published implementation guide packages. They cannot be had from a registry; they lie beside the repository. In CI their
 * absence is a failure, elsewhere the tests that need them are skipped and say so.
 */
final class Packages {

    private static final Path FOLDER = Path
            .of(System.getProperty("priorauth.root", "../.."), "..", "shared", "data", "igs").normalize();

    private Packages() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.isReadable(file)) {
            missing("The package " + name + " is not in " + FOLDER + ".");
        }
        return file;
    }

    private static void missing(String why) {
        if ("true".equals(System.getenv("CI"))) {
            fail(why);
        }
        System.out.println("Skipped: " + why);
        abort(why);
    }

    static Stream<Path> needed() {
        return Stream.of("davinci_pas_2.2.1.tgz", "davinci-hrex-1.0.0.tgz", "davinci_crd_2.2.0-preview.tgz",
                "us_core_311.tgz",
                "us_core_610.tgz", "us_core_700.tgz").map(Packages::file);
    }
}
