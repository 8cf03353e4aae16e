package org.xueshi.lecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Pages in Markdown: their plain text, their pictures, and HTML that can't script the application. */
final class PageText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "hr",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "img",
                    "a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelNofollowOnLinks()
            .toFactory();
    /** The page of the application has its own first heading. */
    private static final int DEEPER = 1;

    private static final int DEEPEST = 6;

    private PageText() {}

    /** A picture as the page names it. */
    record Picture(String path, String description, int line) {}

    /** All that the page says, also of its pictures and links. */
    static String plain(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }

    /**
     * What everybody reads on the page, a line for each heading, paragraph, item and cell. Without the descriptions of
     * pictures: who sees the picture doesn't know them.
     */
    static String read(String markdown) {
        var words = new ReadWords();
        PARSER.parse(markdown).accept(words);
        return words.toString();
    }

    static List<Picture> pictures(String markdown) {
        List<Picture> pictures = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                int line = image.getSourceSpans().isEmpty()
                        ? 1
                        : image.getSourceSpans().getFirst().getLineIndex() + 1;
                pictures.add(new Picture(image.getDestination(), description(image), line));
                visitChildren(image);
            }
        });
        return pictures;
    }

    private static String description(Image image) {
        var words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** HTML with headings one level deeper and pictures at the addresses that the function gives their paths. */
    static String html(String markdown, UnaryOperator<String> address) {
        Node page = PARSER.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + DEEPER, DEEPEST));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(address.apply(image.getDestination()));
            }
        });
        return SAFE.sanitize(HTML.render(page));
    }

    /** A path that a page names, seen from the course's folder. */
    static String resolve(String page, String path) {
        Path beside = Path.of(page).resolveSibling(path).normalize();
        return beside.toString().replace('\\', '/');
    }
}
