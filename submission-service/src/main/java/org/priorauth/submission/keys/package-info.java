/**
 * This service's own keys: payers that authenticate their clients by signed tokens find the public halves here. When they
 * change decides {@link org.priorauth.submission.keys.Rotation}.
 */
package org.priorauth.submission.keys;
