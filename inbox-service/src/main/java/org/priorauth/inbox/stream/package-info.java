/**
 * The live stream. Each instance looks at the timeline every moment while somebody listens and reads on by position;
 * positions follow the order of commits, so that several instances need to know nothing of each other, and whoever was
 * away reads on from the last id they saw.
 */
package org.priorauth.inbox.stream;
