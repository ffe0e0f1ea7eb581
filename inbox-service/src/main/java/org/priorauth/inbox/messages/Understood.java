package org.priorauth.inbox.messages;

import java.util.List;

import org.priorauth.contracts.Wire;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.meaning.Reading;

/**
 * What is made of a message: proposals for a person. Nothing here changes a case.
 *
 * @param match which authorization it is about
 * @param reading what it says of it
 * @param clues what a later authorization may be recognised by, see {@link org.priorauth.inbox.matching.Clue}
 */
public record Understood(Match match, Reading reading, List<String> clues) {

    public Understood {
        clues = Wire.list(clues);
    }
}
