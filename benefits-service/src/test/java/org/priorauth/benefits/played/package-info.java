/** A payer played for the service under test, and what the tests on real servers share. */
package org.priorauth.benefits.played;
