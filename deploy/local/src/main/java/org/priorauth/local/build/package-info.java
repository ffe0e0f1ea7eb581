/**
 * Decides what must be built before a start: a module whose sources, or those it depends on, are newer than what was built
 * of them. Maven does the building; here is only the comparison, which takes milliseconds.
 */
package org.priorauth.local.build;
