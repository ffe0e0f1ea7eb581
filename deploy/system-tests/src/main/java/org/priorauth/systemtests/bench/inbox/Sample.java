package org.priorauth.systemtests.bench.inbox;

import java.util.List;
import java.util.UUID;

/**
 * A case that went through the system, with its messages, to be copied.
 *
 * @param share how many of a thousand cases are like it
 * @param number stands in the patient's name and every id of the order
 * @param messages about it
 * @param others ids of rows beside these, which stand in documents too
 * @param dueTimes as they stand in documents
 * @param open whether there is work to do
 */
record Sample(UUID authorization, int share, String number, List<UUID> messages, List<UUID> others,
        List<String> dueTimes, boolean open) {}
