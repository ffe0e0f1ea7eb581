package org.priorauth.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A browser of somebody who types name and password: it keeps cookies and shows every hop. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final String url;

    Browser(String url) {
        this.url = url;
    }

    /** Logs in and returns the hop that sends the browser to where it wanted to go. */
    HttpResponse<String> logIn(String who, String then) {
        HttpResponse<String> page = get("/login?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
        HttpResponse<String> back = sendForm(location(page), who);
        HttpResponse<String> callback = send(HttpRequest.newBuilder(location(back)));
        return send(HttpRequest.newBuilder(location(callback)));
    }

    HttpResponse<String> sendForm(URI page, String who) {
        return send(HttpRequest.newBuilder(page).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + who + "&password=" + who)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    HttpResponse<String> change(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> go(URI where) {
        return send(HttpRequest.newBuilder(where));
    }

    List<HttpCookie> cookies() { return cookies.getCookieStore().getCookies(); }

    List<HttpCookie> sessionCookies() {
        return cookies().stream().filter(cookie -> cookie.getName().startsWith("q_session")).toList();
    }

    static URI location(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
