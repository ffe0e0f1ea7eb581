/** Turns bytes from outside into a JSON tree, or says exactly where they are no JSON that can be taken. */
package org.priorauth.intake.reading;
