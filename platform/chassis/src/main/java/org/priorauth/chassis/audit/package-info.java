/** Who touched whose data, when and why: a row in the same transaction as the change, or before the answer of a read. */
package org.priorauth.chassis.audit;
