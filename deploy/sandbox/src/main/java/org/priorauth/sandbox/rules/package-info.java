/** How requirements are stated, checked in stages and reported. The requirements themselves lie in the packages below. */
package org.priorauth.sandbox.rules;
