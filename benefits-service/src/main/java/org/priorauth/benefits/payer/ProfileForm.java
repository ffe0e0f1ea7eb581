package org.priorauth.benefits.payer;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.chassis.payer.ProfileKeys;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

/** What verification wants to know of a payer; see the README for the format. */
final class ProfileForm {

    private ProfileForm() {}

    static Optional<PayerProfile> read(ProfileKeys keys) {
        Optional<String> id = keys.id();
        Optional<String> name = keys.required("name");
        Optional<URI> endpoint = keys.endpoint();
        Optional<Code> letter = keys.required("letter-code").flatMap(text -> keys.code("letter-code"));
        Optional<Code> identifier = keys.code("identifier");
        Map<ServiceCategory, Answer> authorization = perCategory(keys, "authorization", ProfileForm::answer);
        Map<ServiceCategory, List<Code>> documents = perCategory(keys, "documents",
                (part, category) -> Optional.of(part.codes(category)).filter(codes -> !codes.isEmpty()));
        sayWherePublished(keys, authorization, documents);
        return keys.whole(() -> new PayerProfile(id.orElseThrow(), name.orElseThrow(), endpoint.orElseThrow(),
                identifier.orElse(null), letter.orElseThrow(), authorization, documents));
    }

    private static Optional<Answer> answer(ProfileKeys part, String category) {
        return part.yesOrNo(category).map(yes -> yes ? Answer.YES : Answer.NO);
    }

    /** A default that nobody can trace is a guess. */
    private static void sayWherePublished(ProfileKeys keys, Map<?, ?> authorization, Map<?, ?> documents) {
        if (keys.optional("published").isEmpty() && !(authorization.isEmpty() && documents.isEmpty())) {
            keys.wrong("published", "must say where and when the payer published authorization and documents");
        }
    }

    private static <T> Map<ServiceCategory, T> perCategory(ProfileKeys keys, String key,
            BiFunction<ProfileKeys, String, Optional<T>> read) {
        Map<ServiceCategory, T> found = new EnumMap<>(ServiceCategory.class);
        keys.part(key).ifPresent(part -> Stream.of(ServiceCategory.values())
                .forEach(category -> read.apply(part, category.toString())
                        .ifPresent(value -> found.put(category, value))));
        return found;
    }
}
