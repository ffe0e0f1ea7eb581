package org.priorauth.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * An answer that breaks off half-way takes the caller's connection with it, so that nobody takes it for complete. With
 * HTTP/1 that is done here and the proxy does not hear of it: it would reset the response, and a response that is reset
 * tells nobody that it is over. Its seat, its log line and the count of a draining gateway would wait for ever.
 */
final class BrokenAnswers implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        Body body = response.getBody();
        if (body != null) {
            HttpServerRequest request = context.request().proxiedRequest();
            response.setBody(Body.body(new Breaking(body.stream(), request), body.length()));
        }
        return context.sendResponse();
    }

    private static final class Breaking extends PassingStream {

        private final HttpServerRequest request;

        Breaking(ReadStream<Buffer> source, HttpServerRequest request) {
            super(source);
            this.request = request;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            return super.exceptionHandler(handler == null ? null : fault -> breakOff(fault, handler));
        }

        private void breakOff(Throwable fault, Handler<Throwable> handler) {
            if (request.version() == HttpVersion.HTTP_2) {
                handler.handle(fault);
            } else {
                request.connection().close();
            }
        }
    }
}
