/** What an operator may do with a service: see and redrive dead letters, rebuild a topic. No PHI is shown. */
package org.priorauth.chassis.ops;
