/** What is particular to a payer: where it is, what it calls itself, how long it may take. Data, one YAML file each. */
package org.priorauth.submission.payer;
