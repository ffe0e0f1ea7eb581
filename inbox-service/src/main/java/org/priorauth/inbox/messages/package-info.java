/**
 * What was said to the clinic and by it, whichever way it took. Decides what one message is (a second arrival is not a second
 * message), which moves it may make, and when a person must look at it. No framework here.
 */
package org.priorauth.inbox.messages;
