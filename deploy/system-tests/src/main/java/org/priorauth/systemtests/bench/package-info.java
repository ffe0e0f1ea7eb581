/** Load at a given rate through the gateway, and what came of it: completed authorizations, times per stage, CPU, memory. */
package org.priorauth.systemtests.bench;
