/** What a payer says of itself before anybody asks for anything. */
package org.priorauth.sandbox.metadata;
