package org.priorauth.submission.conformance;
import org.junit.jupiter.api.Test;
class GapDumpTest { @Test void dump() { System.out.println(RequestExamples.files().size()); RequestExamples.gaps().forEach((f,g)->{ System.out.println("== "+f); g.forEach(System.out::println);}); } }
