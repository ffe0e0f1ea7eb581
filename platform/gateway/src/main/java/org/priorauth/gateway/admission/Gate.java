package org.priorauth.gateway.admission;

import java.util.Optional;

import org.priorauth.gateway.door.Problem;

/** One reason to turn a request away. */
interface Gate {

    /** Empty: not for this reason. */
    Optional<Problem> refuse(Visit visit);
}
