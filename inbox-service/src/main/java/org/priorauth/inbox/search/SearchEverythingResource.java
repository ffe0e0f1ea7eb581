package org.priorauth.inbox.search;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.web.Asked;

import io.smallrye.mutiny.Uni;

/** One box for everything. */
@Path("/api/v1/inbox/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
@Tag(name = "search")
class SearchEverythingResource {

    private static final String EXAMPLE = """
                                          {"items":[{"kind":"authorization","id":"019caedc-2d18-7bb4-abe1-1cc855f64fb6",
                                          "authorizationId":"019caedc-2d18-7bb4-abe1-1cc855f64fb6","title":"Maya Reyes",
                                          "standing":"denied","at":"2026-03-02T12:00:31Z","excerpt":{"place":"patient",
                                          "pieces":[{"text":"Maya ","marked":false},{"text":"Reyes","marked":true}]}}],
                                          "understood":[{"as":"word","value":"reyse"}]}""";

    private final FindWords find;
    private final ShowHits show;
    private final Transactions transactions;
    private final CurrentCaller caller;

    SearchEverythingResource(FindWords find, ShowHits show, Transactions transactions, CurrentCaller caller) {
        this.find = find;
        this.show = show;
        this.transactions = transactions;
        this.caller = caller;
    }

    @POST
    @TouchesPhi("search.found")
    @Operation(summary = "Finds authorizations, messages and papers by one line of words", description = "Authorizations"
            + " first, the best first; of each kind the newest 100 that agree. A name may have a slip. The excerpt comes in"
            + " pieces, those that were looked for marked. 400 names what cannot be read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResult.Results.class), examples = @ExampleObject(name = "a-name-with-a-slip", value = EXAMPLE)))
    public Uni<Response> search(SearchAsked body) {
        Asked asked = new Asked(caller.get(), null);
        SearchAsked looked = body == null ? new SearchAsked(null, null, null, null) : body;
        List<Term> terms = looked.terms(asked);
        Set<String> kinds = looked.kinds(asked);
        PageAsked<Hit> page = looked.page(asked);
        return asked.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> search(terms, kinds, page));
    }

    private Uni<Response> search(List<Term> terms, Set<String> kinds, PageAsked<Hit> page) {
        List<SearchResult.Read> understood = terms.stream().map(SearchResult.Read::of).toList();
        return transactions.quietly(session -> find.find(session, caller.get().tenant(), terms, kinds, page)
                .chain(found -> show.show(session, found.items(), terms)
                        .map(items -> new SearchResult.Results(items, found.next(), understood))))
                .map(results -> Response.ok(results).build());
    }
}
