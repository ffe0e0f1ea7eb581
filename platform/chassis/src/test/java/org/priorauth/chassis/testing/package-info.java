/** What every service's tests stand on: real servers, the cast of examples, and the rules of the house. */
package org.priorauth.chassis.testing;
