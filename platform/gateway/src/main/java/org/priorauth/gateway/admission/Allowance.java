package org.priorauth.gateway.admission;

import java.util.List;

import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.visitor.Visitor.Member;

/**
 * A budget a request is paid from.
 *
 * @param kind which rate holds
 * @param whose the payer of the budget: a caller, a clinic, an address
 */
record Allowance(Kind kind, String whose) {

    enum Kind {
        CALLER, TENANT, STRANGER, OPEN
    }

    /** All of these must hold. */
    static List<Allowance> of(Visit visit) {
        if (visit.visitor() instanceof Member member) {
            return List.of(new Allowance(Kind.CALLER, member.tenant() + "/" + member.id()),
                    new Allowance(Kind.TENANT, member.tenant()));
        }
        Kind kind = visit.route().access() == Access.OPEN ? Kind.OPEN : Kind.STRANGER;
        return List.of(new Allowance(kind, network(visit.address())));
    }

    // whoever has one IPv6 address has 2^64 of them: the first four groups are the subscriber
    static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
