/** Where verifications are kept. Decides nothing. */
package org.priorauth.benefits.store;
