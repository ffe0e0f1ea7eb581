/** Which test shows which requirement of the guide: {@link org.priorauth.submission.conformance.ConformanceTableTest}. */
package org.priorauth.submission.conformance;
