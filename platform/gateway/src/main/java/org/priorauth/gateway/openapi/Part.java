package org.priorauth.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What one service adds to the whole.
 *
 * @param service whose it is
 * @param paths its operations, under public paths
 * @param components what these refer to, by {@code section/name}
 * @param tags its tags, by name
 */
record Part(String service, ObjectNode paths, ObjectNode components, ObjectNode tags) {}
