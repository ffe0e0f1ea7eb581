/** Gives what waits in a team to its members, each piece to who has the least to do. Only where a clinic names its members. */
package org.priorauth.inbox.sharing;
