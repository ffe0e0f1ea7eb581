/** The HTTP door: how a request fares, the exact packet, and the two decisions that are a person's. */
package org.priorauth.submission.web;
