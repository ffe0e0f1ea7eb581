/** What a document that is sent along must carry. */
package org.priorauth.sandbox.rules.document;
