package org.priorauth.inbox.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markup from strangers. What is shown holds words, tables and links, and nothing that runs, hides, or is fetched from
 * elsewhere: no scripts, forms, frames, styles or pictures (a picture of one pixel tells its sender who read when).
 */
final class SafeHtml {

    private static final Safelist ALLOWED = Safelist.relaxed().removeTags("img").addTags("hr")
            .removeAttributes("a", "title").addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank").removeProtocols("a", "href", "ftp")
            .removeAttributes("blockquote", "cite").removeAttributes("q", "cite");
    private static final String UNSEEN = "script, style, head, title, noscript, template, [hidden],"
            + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String LINES = "p, div, tr, li, h1, h2, h3, h4, h5, h6, table, blockquote, pre";

    private SafeHtml() {}

    static String harmless(String markup) {
        Document clean = new Cleaner(ALLOWED).clean(seen(markup));
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** The words that a reader sees, line by line. */
    static String words(String markup) {
        Document page = seen(markup);
        page.select("td, th").forEach(cell -> cell.appendText(" "));
        page.select(LINES).forEach(SafeHtml::onItsOwnLine);
        return page.body().wholeText().replaceAll("[ \\t\\x0B\\f\\r\\u00a0]+", " ").replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** What a reader does not see is not what was said. */
    private static Document seen(String markup) {
        Document page = Jsoup.parse(markup);
        page.select(UNSEEN).forEach(Element::remove);
        return page;
    }

    private static void onItsOwnLine(Element block) {
        block.before("\n");
        block.appendText("\n");
    }
}
