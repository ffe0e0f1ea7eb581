package org.priorauth.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Counts the bytes that really come, whatever was announced, and breaks at the limit. */
final class CountedStream extends PassingStream {

    private final long limit;
    private final Runnable atEnd;
    private long seen;
    private Handler<Throwable> onFailure;

    CountedStream(ReadStream<Buffer> source, long limit, Runnable atEnd) {
        super(source);
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
