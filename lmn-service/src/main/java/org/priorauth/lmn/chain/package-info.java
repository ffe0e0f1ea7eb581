/** Listens to intake, benefits and inbox, and draws from each event what it means for the letter. */
package org.priorauth.lmn.chain;
