package org.priorauth.inbox.messages;

import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.meaning.Reading;

/**
 * What is made of a message: proposals for a person. Nothing here changes a case.
 *
 * @param match which authorization it is about
 * @param reading what it says of it
 */
public record Understood(Match match, Reading reading) {}
