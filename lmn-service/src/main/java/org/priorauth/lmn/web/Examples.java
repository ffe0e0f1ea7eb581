package org.priorauth.lmn.web;

/** What the API answers, as its description shows it. A test reads each one as what it is an example of. */
final class Examples {

    static final String CREATED = "{\"letterId\":\"019cbdb5-d3c0-7895-86b4-5d9de6804ab1\"}";

    static final String SAVED = """
                                {"version":2,"at":"2026-03-02T15:04:00Z","by":{"id":"chen","role":"clinician","name":"Dr. Mei Chen"}}""";

    static final String SECTION = """
                                  {"id":"goal","heading":"Expected benefits and goals",\
                                  "prompt":"What will the patient be able to do, how much of it, and by when?",\
                                  "text":"Walk 300 m without a rest within 6 weeks.","edited":true,"outdated":false,\
                                  "statements":[{"text":"Walk 300 m without a rest within 6 weeks.",\
                                  "source":{"fact":"person","path":"chen"},"kind":"person","standing":"written","stale":[]}],"proposed":[]}""";

    static final String FINDING = """
                                  {"rule":"goal-without-measure","severity":"warning","section":"goal",\
                                  "message":"A goal without a measure or a time cannot be judged.","words":"Walk better.",\
                                  "span":{"start":0,"end":12},"remedy":"Say how much, and by when."}""";

    static final String LETTER = "{\"authorizationId\":\"019caedc-2d18-7bb4-abe1-1cc855f64fb6\",\"letterId\":"
            + "\"019caedc-4488-7406-a4b9-951f974c3761\",\"kind\":\"initial\",\"status\":\"drafted\",\"version\":2,"
            + "\"orderRevision\":1,\"currentOrderRevision\":1,\"title\":\"Letter of Medical Necessity\",\"sections\":["
            + SECTION + "],\"missing\":[],\"findings\":[" + FINDING + "],\"versions\":[" + SAVED
            + "],\"ownership\":{\"owner\":{\"id\":\"chen\",\"name\":\"Dr. Mei Chen\"},\"handOvers\":[]}}";

    static final String LETTERS = """
                                  {"letters":[{"letterId":"019caedc-4488-7406-a4b9-951f974c3761","kind":"initial","status":"signed",\
                                  "version":2,"orderRevision":1,"signature":{"name":"Dr. Mei Chen","credentials":"MD","npi":"9999984591",\
                                  "licence":"MA-248117","at":"2026-03-02T15:09:00Z",\
                                  "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}},\
                                  {"letterId":"019cbdb5-d3c0-7895-86b4-5d9de6804ab1","kind":"addendum","status":"needs-facts","version":1,\
                                  "orderRevision":1,"follows":"019caedc-4488-7406-a4b9-951f974c3761"}]}""";

    static final String LINT = "{\"version\":2,\"blocking\":0,\"findings\":[" + FINDING + "]}";

    static final String VERSION = "{\"saved\":" + SAVED + ",\"sections\":[" + SECTION + "]}";

    static final String VERSIONS = "{\"versions\":[" + SAVED + "]}";

    static final String DIFF = "{\"to\":" + SAVED
            + """
              ,"sections":[{"id":"goal","heading":"Expected benefits and goals","changed":true,"changes":[\
              {"kind":"same","text":"Walk "},{"kind":"removed","text":"100"},{"kind":"added","text":"300"},\
              {"kind":"same","text":" m."}]}]}""";

    static final String PROPOSAL = """
                                   {"section":"goal","text":"She will walk 300 m within 6 weeks.","lines":[\
                                   {"text":"She will walk 300 m within 6 weeks.","source":{"fact":"fact.1","path":"Bundle.entry[4]"},\
                                   "taken":true,"refused":[]}]}""";

    private Examples() {}
}
