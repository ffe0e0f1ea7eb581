/** Intake's own tables: requests, what open requests hold, the secrets of tenants; and which columns are PHI. */
package org.priorauth.intake.store;
