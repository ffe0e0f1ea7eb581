/** What an update of an earlier claim must keep and must flag. */
package org.priorauth.sandbox.rules.update;
