/** The door of every payer: who is let in, and in which format. */
package org.priorauth.sandbox.door;
