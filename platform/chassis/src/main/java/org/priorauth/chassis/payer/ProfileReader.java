package org.priorauth.chassis.payer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.priorauth.chassis.payer.ProfileKeys.Reading;

/**
 * Reads profiles all or none: every problem of every file is told at once.
 *
 * @param <P> what one service wants to know of a payer
 */
public final class ProfileReader<P> {

    private final Function<ProfileKeys, Optional<P>> form;
    private final Function<P, String> id;
    private final Function<String, Optional<String>> settings;
    private final Endpoints endpoints;

    /**
     * @param form takes what it wants from the keys and ends in {@link ProfileKeys#whole}
     * @param settings looks up what {@code ${NAME}} stands for
     */
    public ProfileReader(Function<ProfileKeys, Optional<P>> form, Function<P, String> id,
            Function<String, Optional<String>> settings, Endpoints endpoints) {
        this.form = form;
        this.id = id;
        this.settings = settings;
        this.endpoints = endpoints;
    }

    /** By id, in the order of the files; {@link InvalidProfiles} where anything is wrong. */
    public Map<String, P> read(List<ProfileFile> files) {
        List<String> problems = new ArrayList<>();
        Map<String, P> found = new LinkedHashMap<>();
        for (ProfileFile file : files) {
            List<String> wrong = new ArrayList<>();
            read(file, wrong).filter(profile -> found.putIfAbsent(id.apply(profile), profile) != null)
                    .ifPresent(twice -> wrong.add("id: is used by another file too"));
            wrong.forEach(what -> problems.add(file.name() + ": " + what));
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfiles(problems);
        }
        return found;
    }

    private Optional<P> read(ProfileFile file, List<String> wrong) {
        return ProfileYaml.parse(file.text(), wrong::add)
                .map(values -> new ProfileKeys("", values, new Reading(settings, endpoints, wrong)))
                .flatMap(form);
    }
}
