package org.priorauth.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** Counts the bytes that really come, whatever was announced, and breaks at the limit. */
final class CountedStream extends PassingStream {

    private final HttpServerRequest source;
    private final long limit;
    private final Runnable atEnd;
    private long seen;
    private Handler<Throwable> onFailure;

    CountedStream(HttpServerRequest source, long limit, Runnable atEnd) {
        super(source);
        this.source = source;
        this.limit = limit;
        this.atEnd = atEnd;
    }

    boolean broken() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        return super.handler(handler == null ? null : chunk -> count(chunk, handler));
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        return super.endHandler(handler == null ? null : end -> {
            handler.handle(end);
            atEnd.run();
        });
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        return super.exceptionHandler(handler);
    }

    /** The proxy resumes what it gives up, ended or not; over HTTP/2 an ended request takes that for an error. */
    @Override
    public ReadStream<Buffer> resume() {
        return source.isEnded() ? this : super.resume();
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        if (broken()) {
            return;
        }
        seen += chunk.length();
        if (broken()) {
            onFailure.handle(new IllegalStateException("body over the limit"));
        } else {
            handler.handle(chunk);
        }
    }
}
