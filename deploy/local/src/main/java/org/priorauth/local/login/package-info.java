/** Decides who issues the tokens on this machine: the development log-in in the launcher, or Keycloak with the same realm. */
package org.priorauth.local.login;
