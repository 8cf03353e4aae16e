package org.xueshi.lecture.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.xueshi.common.Sentence;

/** Pages in Markdown: what is read on them, their pictures, and HTML that can't script the application. */
public final class PageText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), Formulas.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
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
                    "a",
                    Formulas.ELEMENT)
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("class")
            .matching(true, "display")
            .onElements(Formulas.ELEMENT)
            .allowUrlProtocols("https")
            .requireRelNofollowOnLinks()
            .toFactory();
    /** The page of the application has its own first heading. */
    private static final int DEEPER = 1;

    private static final int DEEPEST = 6;
    /** More than fits on a screen; drawing takes the browser longer than its length. */
    private static final int LONGEST_FORMULA = 1_000;

    private PageText() {}

    /** A picture as the page names it. */
    public record Picture(String path, String description, int line) {}

    /**
     * What everybody reads on the page, a line for each heading, paragraph, item and cell. Without the descriptions of
     * pictures: who sees the picture doesn't know them; and without formulas, which nobody quotes.
     */
    public static String read(String markdown) {
        return words(markdown, formula -> "");
    }

    /** As long a text as there is to read: as {@link #read}, formulas too. */
    public static String toRead(String markdown) {
        return words(markdown, Formula::toRead);
    }

    private static String words(String markdown, Function<Formula, String> ofFormula) {
        var words = new ReadWords(ofFormula);
        PARSER.parse(markdown).accept(words);
        return words.toString();
    }

    /** What is wrong with formulas of the page, by line. */
    public static Map<Integer, Sentence> wrongFormulas(String markdown) {
        Map<Integer, Sentence> wrong = new TreeMap<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Formula formula && formula.tex().length() > LONGEST_FORMULA) {
                    wrong.put(line(node), Sentence.of("lecture.problem.formula-long", LONGEST_FORMULA));
                } else if (node instanceof Formula formula && !formula.isBalanced()) {
                    wrong.put(line(node), Sentence.of("lecture.problem.formula-braces", formula.tex()));
                }
                visitChildren(node);
            }
        });
        return wrong;
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    /** The pictures of the page, in order. */
    public static List<Picture> pictures(String markdown) {
        List<Picture> pictures = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(new Picture(image.getDestination(), description(image), line(image)));
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
    public static String html(String markdown, UnaryOperator<String> address) {
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
    public static String resolve(String page, String path) {
        Path beside = Path.of(page).resolveSibling(path).normalize();
        return beside.toString().replace('\\', '/');
    }
}
