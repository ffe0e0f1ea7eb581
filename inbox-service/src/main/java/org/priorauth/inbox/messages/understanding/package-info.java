/** Has a message read, and asks matching and meaning what it is about; what they say is kept with it. */
package org.priorauth.inbox.messages.understanding;
