package org.xueshi.lecture.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Formulas in Markdown: {@code $…$} within a line, {@code $$…$$} on lines of their own. As in Pandoc, a dollar that has a
 * space inside it or a digit behind it is money: nothing changes for "from $5 to $10".
 */
final class Formulas implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    /** The element that the browser draws a formula in; until it does, and where it can't, the TeX is read. */
    static final String ELEMENT = "x-formula";

    private static final char DOLLAR = '$';

    static Formulas create() {
        return new Formulas();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Drawn::new);
    }

    private static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(DOLLAR);
        }

        @Override
        public InlineContentParser create() {
            return Formulas::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = Math.min(scanner.matchMultiple(DOLLAR), 3);
        if (dollars == 3 || (dollars == 1 && Character.isWhitespace(scanner.peek()))) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find(DOLLAR) >= 0) {
            Position end = scanner.position();
            String tex = scanner.getSource(start, end).getContent();
            int closing = scanner.matchMultiple(DOLLAR);
            if (closing == dollars && isFormula(tex, dollars, scanner.peek())) {
                return ParsedInline.of(new Formula(tex.strip(), dollars == 2), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    private static boolean isFormula(String tex, int dollars, char behind) {
        if (tex.isBlank() || tex.endsWith("\\")) {
            return false;
        }
        boolean spaceInside = Character.isWhitespace(tex.charAt(tex.length() - 1));
        return dollars == 2 || (!spaceInside && !Character.isDigit(behind));
    }

    /** Writes the formula as text into its element: nothing of it is HTML. */
    private record Drawn(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class);
        }

        @Override
        public void render(Node node) {
            var formula = (Formula) node;
            var html = context.getWriter();
            html.tag(ELEMENT, formula.isDisplay() ? Map.of("class", "display") : Map.of());
            html.text(formula.tex());
            html.tag("/" + ELEMENT);
        }
    }
}
