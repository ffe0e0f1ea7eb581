package org.priorauth.lmn.pdf;

import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;

/** A sheet as XHTML. Qute escapes every value, so that what a fact says is shown and never obeyed. */
@Singleton
public class LetterHtml {

    private final Template template;
    private final Fonts fonts;

    public LetterHtml(Engine engine, Fonts fonts) {
        this.template = engine.getTemplate("letter.html");
        this.fonts = fonts;
    }

    String of(Sheet sheet) {
        return template.data("sheet", sheet).data("fonts", new RawString(fonts.families())).render();
    }
}
