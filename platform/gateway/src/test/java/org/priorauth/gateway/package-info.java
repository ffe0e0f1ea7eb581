/** The door seen from outside: real HTTP in front, services played by small servers behind, the real development log-in beside. */
package org.priorauth.gateway;
