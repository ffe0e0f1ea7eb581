/** Whether a request may go on: how often, who, from which page, how large, how many at once. A refusal is a value. */
package org.priorauth.gateway.admission;
