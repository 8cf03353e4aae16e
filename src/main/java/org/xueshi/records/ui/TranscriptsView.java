package org.xueshi.records.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.TranscriptOffer;
import org.xueshi.hours.checkpoint.TranscriptRefused;
import org.xueshi.hours.checkpoint.TranscriptScope;
import org.xueshi.hours.checkpoint.Transcripts;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.records.Papers;

/** How do I show my hours to somebody else? One's own transcripts, or for those in charge a member's. */
@Route("transcripts")
@PermitAll
class TranscriptsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String YEAR = "year";

    private final Transcripts transcripts;
    private final Papers papers;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Div result = new Div();
    private final Div list = new Div();

    TranscriptsView(Transcripts transcripts, Papers papers, Directory directory, SignedIn signedIn) {
        this.transcripts = transcripts;
        this.papers = papers;
        this.directory = directory;
        this.signedIn = signedIn;
        addClassNames("x-page", "x-transcripts");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String member) {
        String year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse("");
        show(member == null ? signedIn.member() : id(member), year);
    }

    private static MemberId id(String address) {
        try {
            return new MemberId(address);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    private void show(MemberId member, String year) {
        removeAll();
        var issued = IssuedList.of(transcripts, member, directory.zoneOf(member));
        String title = member.equals(signedIn.member())
                ? Texts.t("records.transcripts.title")
                : Texts.t(
                        "records.transcripts.title.of",
                        Texts.t(directory.member(member).name()));
        list.removeAll();
        list.add(issued);
        add(new PageHeader(title, Texts.t("records.transcripts.lead")), make(member, year), list);
    }

    private Card make(MemberId member, String year) {
        try {
            return make(member, transcripts.offer(member), year);
        } catch (TranscriptRefused reason) {
            return new Card(Texts.t("records.transcripts.make"), new Message(Tone.NEUTRAL, Texts.t((Refused) reason)));
        }
    }

    private Card make(MemberId member, TranscriptOffer offer, String year) {
        var zone = directory.zoneOf(member);
        List<TranscriptScope> scopes = new ArrayList<>();
        offer.years().forEach(one -> scopes.add(new TranscriptScope(one)));
        scopes.add(TranscriptScope.CAREER);
        var scope = new Select<TranscriptScope>();
        scope.setLabel(Texts.t("records.transcripts.scope"));
        scope.setItems(scopes);
        scope.setItemLabelGenerator(RecordWords::of);
        scope.setValue(scopes.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElse(scopes.getFirst()));
        result.removeAll();
        var issue = new OnceButton(Texts.t("records.transcripts.issue"), () -> issue(member, scope.getValue()));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        var choice = new Div(scope, issue);
        choice.addClassNames("x-actions", "x-transcript-choice");
        var card = new Card(
                Texts.t("records.transcripts.make"),
                new Paragraph(Texts.t(
                        "records.transcripts.as-of",
                        Texts.moment(offer.asOf(), zone),
                        Integer.toString(offer.checkpoint()))));
        if (offer.since() > 0) {
            card.add(new Message(Tone.WAITING, Texts.t("records.transcripts.since", Integer.toString(offer.since()))));
        }
        card.add(choice, result);
        return card;
    }

    private void issue(MemberId member, TranscriptScope scope) {
        var issued = transcripts.issue(member, scope);
        result.removeAll();
        result.add(new Message(
                Tone.GOOD, Texts.t("records.transcripts.issued"), Saving.pdf(issued, papers), Saving.proof(issued)));
        list.removeAll();
        list.add(IssuedList.of(transcripts, member, directory.zoneOf(member)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("records.transcripts.title");
    }
}
