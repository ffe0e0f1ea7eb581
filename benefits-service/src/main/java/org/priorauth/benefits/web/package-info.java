/** What people and EHRs see of a verification, and what they may do: ask again, or record what the payer said. */
package org.priorauth.benefits.web;
