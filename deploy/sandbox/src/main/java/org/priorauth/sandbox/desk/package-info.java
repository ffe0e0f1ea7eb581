/** The payers at work: who is played here, what is decided later, and who is told of it. */
package org.priorauth.sandbox.desk;
