package org.priorauth.contracts;

/**
 * Who did it: a person, an EHR or a service.
 *
 * @param id the token's subject, or the service's name
 * @param role one of the roles of the house ({@code coordinator}, {@code clinician}, {@code lead}, {@code ehr},
 *        {@code ops}, {@code auditor}), or {@code service}
 * @param name the staff member's display name; never a patient's
 */
public record Actor(String id, String role, String name) {

    public static Actor service(String name) { return new Actor(name, "service", name); }
}
