/** The unified inbox: what every stage said of an authorization, in one place, and what a person has to do about it. */
package org.priorauth.inbox;
