const WRITERS = ['coordinator', 'clinician', 'lead'];

/** An auditor reads. */
export const mayWrite = (roles: string[]) => WRITERS.some((role) => roles.includes(role));
