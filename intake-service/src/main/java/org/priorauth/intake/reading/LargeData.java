package org.priorauth.intake.reading;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.util.JsonParserDelegate;

/**
 * Decodes the members called {@code data} from base64 while they are read. A scanned document of ten megabytes would
 * otherwise stand in memory three times over as text before its first byte is looked at.
 */
final class LargeData extends JsonParserDelegate {

    private static final String DATA = "data";

    private byte[] decoded;

    LargeData(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        decoded = null;
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_STRING && DATA.equals(currentName())) {
            decoded = getBinaryValue();
            return JsonToken.VALUE_EMBEDDED_OBJECT;
        }
        return token;
    }

    @Override
    public JsonToken currentToken() {
        return decoded != null ? JsonToken.VALUE_EMBEDDED_OBJECT : super.currentToken();
    }

    @Override
    public int currentTokenId() {
        return decoded != null ? JsonTokenId.ID_EMBEDDED_OBJECT : super.currentTokenId();
    }

    @Override
    public Object getEmbeddedObject() throws IOException {
        return decoded != null ? decoded : super.getEmbeddedObject();
    }
}
