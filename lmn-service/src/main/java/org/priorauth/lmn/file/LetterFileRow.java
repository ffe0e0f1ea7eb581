package org.priorauth.lmn.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One authorization's letters. */
@Entity
@Table(name = "letter_file")
public class LetterFileRow extends StateRow {}
