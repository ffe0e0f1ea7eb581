/** What every service's tests stand on: real servers, the cast of examples, Synthea's patients, and the rules of the house. */
package org.priorauth.chassis.testing;
