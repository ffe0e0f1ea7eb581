/**
 * What is decided here: whether the payer wants an authorization for an order, from what the payer, a person on the
 * phone and the payer's published rules have said. The deciding class is {@link AuthorizationRequirement}; what is held
 * true when several have spoken is {@link Findings}; one verification's life is {@link Verification}. No framework.
 */
package org.priorauth.benefits.domain;
