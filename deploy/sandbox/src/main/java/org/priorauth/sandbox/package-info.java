/** The other side, for demonstrations and tests: payers whose behaviour is told by the ending of the member id. Never for production. */
package org.priorauth.sandbox;
