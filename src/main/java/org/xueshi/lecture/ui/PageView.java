package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.lecture.content.PageText;

/** A page in Markdown as it is read; its formulas are drawn by the browser, which tells how far it was scrolled. */
@Tag("x-page")
@NpmPackage(value = "katex", version = "0.19.1")
@JsModule("./study/x-formula.ts")
@JsModule("./study/x-page.ts")
public final class PageView extends Component implements HasComponents {

    /**
     * @param path of the page in the course's folder
     * @param address where the browser finds a file of the course
     */
    public PageView(String path, String markdown, Language language, UnaryOperator<String> address) {
        String html = PageText.html(markdown, picture -> address.apply(PageText.resolve(path, picture)));
        add(new Html("<article class=\"x-prose\" lang=\"" + language.tag() + "\">" + html + "</article>"));
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of("resumed", Texts.t("lecture.page.resumed"), "anew", Texts.t("lecture.film.anew")));
    }

    /** Goes on there, in thousandths of the page. */
    public void resume(long place) {
        getElement().setProperty("startPlace", (double) place);
    }
}
