package org.xueshi.people.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A provider on the loopback that hands out whatever identity token a test puts into its mouth. */
final class ForgingProvider implements AutoCloseable {

    final RSAKey key;
    private final int port;
    private String idToken = "";
    private HttpServer server;

    ForgingProvider() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            key = newKey();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    void say(String token) {
        idToken = token;
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/.well-known/openid-configuration", () -> """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()));
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> """
                {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(idToken));
        server.start();
    }

    private void answer(String path, java.util.function.Supplier<String> body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
