package org.xueshi.seminar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.xueshi.seminar.Rubric;

/** A post in Markdown: HTML that neither runs nor fetches anything, its pictures, and the words that are its author's own. */
public final class PostText {

    /** Before the id of a picture that was given to the seminar. */
    public static final String PICTURE = "picture:";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** Page and post have their own headings; pictures are only those at addresses that this class made. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "hr")
            .allowElements("br", "table", "thead", "tbody", "tr", "th", "td", "img", "a")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile("seminar-pictures/[a-z0-9/-]+"))
            .onElements("img")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .matching(Pattern.compile("https://[^\\s]+"))
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final int DEEPER = 3;
    private static final int DEEPEST = 6;

    /** A Han character, or a word or number of another script. */
    private static final Pattern UNIT = Pattern.compile("(\\p{IsHan})|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private static final Pattern PICTURE_ID = Pattern.compile("[a-z0-9-]{1,36}");
    private static final int TENTHS = 10;

    private PostText() {}

    /**
     * What is shown.
     *
     * @param pictures where pictures of the seminar lie, relative to the application, with a slash at its end
     * @param mentions of those who take part, to be set off
     */
    public static String html(String markdown, String pictures, Mentions mentions) {
        Node post = PARSER.parse(markdown);
        post.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + DEEPER, DEEPEST));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                String id = pictureId(image);
                if (id.isEmpty()) {
                    // Nothing is fetched from elsewhere; what it is called stays, to be read.
                    while (image.getFirstChild() != null) {
                        image.insertBefore(image.getFirstChild());
                    }
                    image.unlink();
                } else {
                    image.setDestination(pictures + id);
                    image.setTitle(null);
                }
            }
        });
        mentions.setOff(post);
        return SAFE.sanitize(HTML.render(post));
    }

    /** The ids of pictures that it shows, in order. */
    public static List<String> pictures(String markdown) {
        List<String> ids = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                String id = pictureId(image);
                if (!id.isEmpty()) {
                    ids.add(id);
                }
            }
        });
        return ids;
    }

    private static String pictureId(Image image) {
        String to = image.getDestination();
        String id = to.startsWith(PICTURE) ? to.substring(PICTURE.length()) : "";
        return PICTURE_ID.matcher(id).matches() ? id : "";
    }

    /** What the author wrote themselves, a line for each paragraph: without quotations and without what pictures are called. */
    public static String ownWords(String markdown) {
        var words = new OwnWords();
        PARSER.parse(markdown).accept(words);
        return words.all.toString().strip();
    }

    /** The length of own words in Chinese characters; a word of another script counts as one and a half, rounded down. */
    public static int length(String ownWords) {
        int tenths = 0;
        var units = UNIT.matcher(ownWords);
        while (units.find()) {
            tenths += units.group(1) == null ? Rubric.TENTHS_A_WORD : TENTHS;
        }
        return tenths / TENTHS;
    }

    private static final class OwnWords extends AbstractVisitor {

        private final StringBuilder all = new StringBuilder();

        @Override
        public void visit(BlockQuote quoted) {}

        @Override
        public void visit(Image image) {}

        @Override
        public void visit(HtmlBlock html) {
            all.append(html.getLiteral()).append('\n');
        }

        @Override
        public void visit(HtmlInline html) {
            all.append(html.getLiteral());
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            all.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            all.append('\n');
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
            all.append('\n');
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        @Override
        public void visit(Text text) {
            all.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            all.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            all.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            all.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(SoftLineBreak line) {
            all.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            all.append('\n');
        }
    }
}
