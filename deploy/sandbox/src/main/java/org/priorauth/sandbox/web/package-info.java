/** The door of every payer: who is let in, in which format, and how a refusal is worded as OperationOutcome. */
package org.priorauth.sandbox.web;
