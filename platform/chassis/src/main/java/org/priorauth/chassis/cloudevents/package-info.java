/** CloudEvents 1.0, binary mode, over Kafka: which headers a record bears and how they are read back. */
package org.priorauth.chassis.cloudevents;
