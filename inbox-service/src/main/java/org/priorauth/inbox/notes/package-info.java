/** What people write beside cases and work, and whom they name there with an {@code @}: those are told. */
package org.priorauth.inbox.notes;
