package org.xueshi.bench;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person's browser says to the interface and hears from it, without drawing anything. One page at a time; not safe
 * for threads.
 */
final class VaadinClient {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json; charset=UTF-8";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** The part of an element that holds its properties, as the interface counts parts. */
    private static final int PROPERTIES = 1;

    /** Where a click hit. */
    private static final Map<String, Object> CLICK = Map.of(
            "event.screenX", 0,
            "event.screenY", 0,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.detail", 1,
            "event.button", 0,
            "event.ctrlKey", false,
            "event.shiftKey", false,
            "event.altKey", false,
            "event.metaKey", false);

    private final Site site;
    private @Nullable Page page;

    /** The page that is open: where its messages go, and what has been said up to now. */
    private record Page(int ui, String key, int syncId, int clientId) {

        String address() {
            return "?v-r=uidl&v-uiId=" + ui;
        }

        Page after(Uidl answer) {
            return new Page(ui, key, answer.syncId(), answer.clientId());
        }

        Map<String, Object> message(List<Map<String, Object>> events) {
            return Map.of("csrfToken", key, "rpc", events, "syncId", syncId, "clientId", clientId);
        }

        Map<String, Object> farewell() {
            return Map.of("csrfToken", key, "rpc", List.of(), "syncId", syncId, "clientId", clientId, "UNLOAD", true);
        }
    }

    /** @param address of the application, without a slash at the end */
    VaadinClient(HttpClient http, String address) {
        this.site = new Site(http, address);
    }

    void signIn(String name, String password) {
        String target = send("login", Map.of("username", name, "password", password));
        if (target.contains("login")) {
            throw new IllegalStateException(name + " could not sign in: " + target);
        }
    }

    void signOut() {
        leave();
        send("logout", Map.of());
    }

    /** Sends a form of a page and tells where it leads. */
    private String send(String route, Map<String, String> fields) {
        var form = new StringBuilder("_csrf=").append(encoded(token(get("login"))));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return site.redirectOf(route, FORM, form.toString());
    }

    private static String token(String html) {
        Matcher found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("the page has no token for its form");
        }
        return found.group(1);
    }

    /** Beside the interface, as pages that draw themselves ask. */
    String post(String path, String json, String header, String value) {
        return site.post(path, JSON, json, header, value);
    }

    /** A file, or a page without what the interface puts into it. */
    String get(String path) {
        return site.get(path);
    }

    /** Loads a page and lets the interface fill it: the document, the start of the interface, and going to the route. */
    Uidl open(String route) {
        get(route);
        JsonNode begun = JsonMapper.shared()
                .readTree(get("?v-r=init&query=&location=" + encoded(route)))
                .path("appConfig");
        JsonNode uidl = begun.path("uidl");
        page = new Page(
                begun.path("v-uiId").asInt(),
                uidl.path("Vaadin-Security-Key").asString(),
                uidl.path("syncId").asInt(),
                uidl.path("clientId").asInt());
        Map<String, Object> there = Map.of("route", route, "query", "", "appShellTitle", "", "trigger", "");
        return say(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", there));
    }

    Uidl click(int element) {
        return say(Map.of("type", "event", "node", element, "event", "click", "data", CLICK));
    }

    /** What an element of the product's own tells, without data. */
    Uidl tell(int element, String event) {
        return say(Map.of("type", "event", "node", element, "event", event, "data", Map.of()));
    }

    /** Gives a field another value, and tells of it. */
    Uidl enter(int field, String value) {
        return say(
                Map.of("type", "mSync", "node", field, "feature", PROPERTIES, "property", "value", "value", value),
                Map.of("type", "event", "node", field, "event", "value-changed", "data", Map.of()));
    }

    /** Closes the page, as a browser tells it when it goes to another. */
    void leave() {
        if (page != null) {
            site.post(page.address(), JSON, JsonMapper.shared().writeValueAsString(page.farewell()));
            page = null;
        }
    }

    @SafeVarargs
    private Uidl say(Map<String, Object>... events) {
        Page now = page;
        if (now == null) {
            throw new IllegalStateException("no page is open");
        }
        String body = JsonMapper.shared().writeValueAsString(now.message(List.of(events)));
        Uidl answer = Uidl.parse(site.post(now.address(), JSON, body));
        page = now.after(answer);
        return answer;
    }

    /** What makes another browser go on as this person. */
    Map<String, String> cookies() {
        return site.kept();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
