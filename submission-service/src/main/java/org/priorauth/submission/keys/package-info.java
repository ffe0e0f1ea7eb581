/** This service's own key: payers that authenticate their clients by signed tokens find its public half here. */
package org.priorauth.submission.keys;
