package org.priorauth.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.streams.ReadStream;

/** A stream without an end of its own that the gateway can end politely, between two events. */
final class EndableStream extends PassingStream {

    private final ReadStream<Buffer> source;
    private Handler<Void> onEnd;

    EndableStream(ReadStream<Buffer> source) {
        super(source);
        this.source = source;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        onEnd = handler;
        return super.endHandler(handler);
    }

    /** The caller sees a complete answer; the service sees that nobody listens any more. */
    void end() {
        if (onEnd != null) {
            onEnd.handle(null);
        }
        if (source instanceof HttpClientResponse answer) {
            answer.request().reset();
        }
    }
}
