/**
 * Decides how a real Kafka broker and a real PostgreSQL run inside one JVM, with the durability of production: nothing is
 * faked and nothing is weakened. Used by the launcher and by every test. Loopback only.
 */
package org.priorauth.infrastructure;
