/** Intake's HTTP interface. */
package org.priorauth.intake.web;
