/**
 * The one public door. It decides who may come in and to which service a request goes; it knows no patient, no payer and
 * no rule of the chain.
 */
package org.priorauth.gateway;
