/** HTTP as it really is: answers that are late, cut, endless or no answers at all, as values. Follows no redirects. */
package org.priorauth.submission.wire;
