/** How a body is read and held to its rules, and how an answer or a refusal is put as HTTP. */
package org.priorauth.sandbox.web;
