/** Letters over HTTP: read, ask for, edit, sign, take back, print. */
package org.priorauth.lmn.web;
