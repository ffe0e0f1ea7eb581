/** The system from outside: orders as an EHR files them, people as they work, and what the sandbox's payers received. */
package org.priorauth.systemtests;
