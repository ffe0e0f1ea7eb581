/**
 * A browser's session: code flow at the log-in server, the tokens encrypted in a cookie that no script can read, one way
 * in ({@code /login}), one way out ({@code /logout}) and a mirror ({@code /session}).
 */
package org.priorauth.gateway.login;
