/** Who is asking: tenant, person and roles, from the token that the service itself has checked. */
package org.priorauth.chassis.caller;
