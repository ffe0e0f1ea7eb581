/** The other side in this service's tests: a payer that counts, and the services that own documents. */
package org.priorauth.submission.outside;
