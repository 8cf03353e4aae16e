package org.xueshi.lecture.content;

import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words that stand on a page for everybody: no marks of lists, no addresses, no descriptions of pictures. */
final class ReadWords extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final Function<Formula, String> ofFormula;

    /** @param ofFormula what is read of a formula */
    ReadWords(Function<Formula, String> ofFormula) {
        this.ofFormula = ofFormula;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    /** The page shows HTML as it is written. */
    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        line(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak wrapped) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        line("");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        line("");
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        line("");
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof Formula formula) {
            words.append(ofFormula.apply(formula));
        } else if (node instanceof TableCell) {
            line("");
        }
    }

    @Override
    public void visit(Image described) {
        // What it is called is read out to who can't see it, and to nobody else.
    }

    private void line(String last) {
        words.append(last).append('\n');
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
