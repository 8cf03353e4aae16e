package org.xueshi.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Photographs pages of a running application in every width, language and colour scheme, and prints what a person would
 * stumble over: sideways scrolling, console errors, findings of axe. Started by bin/look, which explains the options.
 */
public final class Look {

    private static final Path PAGES = Path.of("src/test/resources/look.txt");

    /** A page as somebody sees it. */
    record Page(String who, String route) {

        static Page parse(String line) {
            String[] parts = line.strip().split("[\\s:]+", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("expected a sign-in name (or -) and a route, not: " + line);
            }
            return new Page(parts[0], parts[1].equals("/") ? "" : parts[1].replaceFirst("^/", ""));
        }

        String file() {
            return route.isEmpty() ? "home" : route.replaceAll("[^A-Za-z0-9-]+", "_");
        }
    }

    private final Map<String, String> options = new LinkedHashMap<>(Map.of(
            "address", "http://127.0.0.1:8080",
            "out", "shots",
            "width", "390,1440",
            "language", "zh,en",
            "scheme", "light,dark",
            "password", "xueshi-sample"));
    private final List<Page> pages = new ArrayList<>();
    private int findings;

    private Look(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--")) {
                String name = arguments[i].substring(2);
                if (!options.containsKey(name) || i + 1 == arguments.length) {
                    throw new IllegalArgumentException("unknown option, or no value for it: " + arguments[i]);
                }
                options.put(name, arguments[++i]);
            } else {
                pages.add(Page.parse(arguments[i]));
            }
        }
        if (pages.isEmpty()) {
            Files.readAllLines(PAGES).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Page::parse)
                    .forEach(pages::add);
        }
    }

    static void main(String[] arguments) throws IOException {
        try {
            System.exit(new Look(arguments).run() == 0 ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("bin/look: " + wrong.getMessage());
            System.exit(2);
        }
    }

    private int run() throws IOException {
        for (String who : pages.stream().map(Page::who).distinct().toList()) {
            try (var camera = new Camera(options.get("address"))) {
                if (!who.equals("-")) {
                    camera.signIn(who, options.get("password"));
                }
                for (String language : options.get("language").split(",")) {
                    camera.speak(language);
                    photograph(camera, who, language);
                }
            }
        }
        System.out.println(findings == 0 ? "Nothing to stumble over." : findings + " things to look into.");
        return findings;
    }

    private void photograph(Camera camera, String who, String language) throws IOException {
        Path folder = Path.of(options.get("out"), who.equals("-") ? "nobody" : who);
        Files.createDirectories(folder);
        for (Page page : pages.stream().filter(page -> page.who().equals(who)).toList()) {
            for (String width : options.get("width").split(",")) {
                for (String scheme : options.get("scheme").split(",")) {
                    Path file = folder.resolve(String.join("-", page.file(), width, language, scheme) + ".png");
                    List<String> found = camera.shoot(page.route(), Integer.parseInt(width), scheme, file);
                    findings += found.size();
                    System.out.println(file + (found.isEmpty() ? "" : "\n    " + String.join("\n    ", found)));
                }
            }
        }
    }
}
