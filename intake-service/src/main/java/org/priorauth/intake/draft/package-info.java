/** Orders as they were read, in whatever format they came, before anybody filed them. */
package org.priorauth.intake.draft;
