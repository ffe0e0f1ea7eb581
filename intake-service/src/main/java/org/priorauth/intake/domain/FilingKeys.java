package org.priorauth.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * What makes two orders the same: an order identifier of the EHR they share, or the same services for the same patient
 * and payer. Two open orders with a key in common are one order sent twice.
 */
public final class FilingKeys {

    private FilingKeys() {}

    public static Set<String> of(Order order) {
        Set<String> keys = Stream.concat(Stream.of(order.ehrIdentifier()),
                order.lines().stream().map(ServiceLine::ehrIdentifier))
                .filter(Objects::nonNull).map(identifier -> "ehr\n" + identifier)
                .collect(Collectors.toCollection(TreeSet::new));
        if (isComparable(order)) {
            keys.add(services(order));
        }
        return keys;
    }

    private static boolean isComparable(Order order) {
        return order.patient() != null && order.patient().id() != null && order.payer() != null
                && order.category() != null && !order.lines().isEmpty()
                && order.lines().stream().allMatch(line -> line.code() != null && line.code().code() != null);
    }

    private static String services(Order order) {
        List<String> parts = new ArrayList<>(List.of("same", order.patient().id(), order.payer().id(),
                order.category().toString()));
        order.lines().stream().map(line -> line.code().system() + "|" + line.code().code()).sorted()
                .forEach(parts::add);
        return String.join("\n", parts);
    }
}
