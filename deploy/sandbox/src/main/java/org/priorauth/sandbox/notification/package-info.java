/** R4-backport subscriptions of PAS: who wants to be told, in which words, and how often it is tried. */
package org.priorauth.sandbox.notification;
