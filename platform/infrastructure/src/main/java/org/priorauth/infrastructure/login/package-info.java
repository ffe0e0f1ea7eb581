/**
 * Decides who may log in on a developer's machine and what their tokens say. A mock OpenID Connect server with invented
 * people whose password is their name: DEVELOPMENT ONLY, loopback only. Production uses any real OIDC issuer with the
 * same claims.
 */
package org.priorauth.infrastructure.login;
