package org.priorauth.lmn.file;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;
import org.priorauth.lmn.domain.LetterFile;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The letter files of all authorizations. */
@Singleton
public class LetterFiles extends States<LetterFile, LetterFileRow> {

    LetterFiles(ObjectMapper json) {
        super(LetterFile.class, LetterFileRow.class, json);
    }

    @Override
    protected LetterFileRow blank() {
        return new LetterFileRow();
    }
}
