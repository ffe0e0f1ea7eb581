package org.priorauth.sandbox.journal;

import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Standing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The payer's records as JSON, without the records knowing of it. */
final class FactsAsJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = Standing.UnderReview.class, name = "under-review"),
            @JsonSubTypes.Type(value = Standing.AwaitingInformation.class, name = "awaiting-information"),
            @JsonSubTypes.Type(value = Standing.Decided.class, name = "decided"),
            @JsonSubTypes.Type(value = Standing.Rejected.class, name = "rejected")})
    private interface Named {}

    /** Only what a record is made of, none of what it can work out. */
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE, fieldVisibility = Visibility.ANY)
    private interface AsMade {}

    private FactsAsJson() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
                .addMixIn(Standing.class, Named.class)
                .addMixIn(Case.class, AsMade.class).build();
    }
}
