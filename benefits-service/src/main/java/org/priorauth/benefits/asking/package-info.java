/** When a payer is asked, how often it is tried, and what becomes of the answer. Decides no benefit itself. */
package org.priorauth.benefits.asking;
