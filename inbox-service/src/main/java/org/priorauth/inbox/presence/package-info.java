/** Who is at which case just now ("Ana is answering"), so that two people do not do the same. Names of staff, no PHI. */
package org.priorauth.inbox.presence;
