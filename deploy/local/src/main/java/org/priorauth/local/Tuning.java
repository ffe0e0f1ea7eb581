package org.priorauth.local;

import java.util.List;

/** How the processes' JVMs are set. */
public enum Tuning {

    /** Starts fast and stays small: the quick compiler only, a small nursery, free heap given back. Not for measuring. */
    LAPTOP {
        @Override
        List<String> flags(int heapMegabytes) {
            return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=64m", "-Xss512k",
                    "-Xms24m", "-Xmn14m", "-Xmx" + heapMegabytes + "m", "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=25");
        }
    },

    /** For benchmarks: both compilers, whose threads stay so that their share can be read, and room. */
    LOAD {
        @Override
        List<String> flags(int heapMegabytes) {
            return List.of("-XX:+UseSerialGC", "-XX:-UseDynamicNumberOfCompilerThreads",
                    "-Xms" + 3 * heapMegabytes + "m", "-Xmx" + 3 * heapMegabytes + "m");
        }
    };

    abstract List<String> flags(int heapMegabytes);
}
