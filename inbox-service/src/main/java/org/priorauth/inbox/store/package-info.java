/**
 * Where cases, timeline and work items lie, and how they are found again. PHI is in {@code authorization_case}, columns
 * {@code document}, {@code search} and {@code work_items}; the timeline holds codes and references.
 */
package org.priorauth.inbox.store;
