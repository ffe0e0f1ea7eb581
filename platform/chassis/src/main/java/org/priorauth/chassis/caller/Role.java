package org.priorauth.chassis.caller;

/** The roles of the house, as they stand in the token's {@code realm_access.roles}. */
public final class Role {

    public static final String COORDINATOR = "coordinator";
    public static final String CLINICIAN = "clinician";
    public static final String LEAD = "lead";
    public static final String EHR = "ehr";
    public static final String OPS = "ops";
    public static final String AUDITOR = "auditor";
    /** Another service of the house, for a document by its reference (claim check). */
    public static final String SERVICE = "service";

    private Role() {}
}
