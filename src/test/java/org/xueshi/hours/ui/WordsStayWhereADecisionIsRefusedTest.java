package org.xueshi.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Refused;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.BulkApprovals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimDetail.Objection;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.ClaimState;
import org.xueshi.hours.Corrections;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.Objections;
import org.xueshi.hours.Reversals;
import org.xueshi.hours.Reviews;
import org.xueshi.hours.SeenClaim;
import org.xueshi.people.MemberId;

/** What a leader typed for a decision that was refused is still there, before the claim as it stands now. */
class WordsStayWhereADecisionIsRefusedTest {

    private static final ClaimId ID = new ClaimId("claim-1");
    private static final String REASON = "Which part did you study?";
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final UI ui = new UI();
    private final Approvals approvals = mock();
    private final Objections objections = mock();
    private final Corrections corrections = mock();
    private ApprovalInboxView view;

    /** Not within the interface, so that it goes nowhere; its dialogs are. */
    @BeforeEach
    void anInbox() {
        VaadinService service = mock(RETURNS_DEEP_STUBS);
        RouteRegistry routes = mock();
        when(routes.getTargetUrl(any(), any())).thenReturn(Optional.of("approvals"));
        when(service.getRouter()).thenReturn(new Router(routes));
        when(service.getInstantiator().getI18NProvider()).thenReturn(new Keys());
        VaadinService.setCurrent(service);
        VaadinSession session = mock(RETURNS_DEEP_STUBS);
        when(session.hasLock()).thenReturn(true);
        when(session.getService()).thenReturn(service);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        view = new ApprovalInboxView(
                approvals,
                mock(BulkApprovals.class),
                objections,
                mock(Reviews.class),
                mock(Declarations.class),
                new LeadersDecisions(approvals, mock(Reversals.class), corrections, objections));
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    @Test
    void aReturnThatWasRefusedIsSaidAgainOfWhatIsReadNow() {
        opened(ClaimState.PENDING, Verdict.IDLE, 1);
        var changed = new Refused("hours.refused.changed");
        doThrow(changed).doNothing().when(approvals).sendBack(any(), any());
        press(view, "hours.approvals.return");
        Dialog dialog = dialog();
        type(dialog);
        when(approvals.detail(ID)).thenReturn(claim(ClaimState.PENDING, Verdict.IDLE, 2));

        assertThatThrownBy(() -> press(dialog, "hours.approvals.return")).isSameAs(changed);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(dialog, TextArea.class).getFirst().getValue()).isEqualTo(REASON);
        press(dialog, "hours.approvals.return");
        verify(approvals).sendBack(new SeenClaim(ID, 2), REASON);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void anAnswerToAnObjectionStaysToo() {
        opened(ClaimState.PENDING, Verdict.IDLE, 1);
        var refusal = new Refused("hours.refused.counted-elsewhere");
        doThrow(refusal).when(objections).uphold(eq(ID), eq(2), any());
        press(view, "hours.objections.uphold");
        Dialog dialog = dialog();
        type(dialog);

        assertThatThrownBy(() -> press(dialog, "hours.objections.uphold")).isSameAs(refusal);

        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void aCorrectionAsksBeforeItCloses() {
        var refusal = new Refused("hours.refused.correction-same");
        var dialog = new CorrectionDialog(
                "Li",
                new Corrections.Offer(ClassHours.of(2), Category.SELF_STUDY, List.of(Category.SELF_STUDY)),
                (hours, category, reason) -> {
                    throw refusal;
                });
        dialog.open();
        find(dialog, BigDecimalField.class).getFirst().setValue(BigDecimal.ONE);
        type(dialog);

        assertThatThrownBy(() -> press(dialog, "hours.approvals.correct")).isSameAs(refusal);

        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void whatCouldOnlyBeRefusedIsNotOffered() {
        opened(ClaimState.PENDING, Verdict.ELSEWHERE, 1);

        assertThat(buttons(view, "hours.objections.uphold")).noneMatch(Component::isVisible);
        assertThat(buttons(view, "hours.objections.overrule")).allMatch(Component::isVisible);
    }

    /** Instead of a text its key. */
    private static final class Keys implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return key;
        }
    }

    private void opened(ClaimState state, Verdict verdict, long revision) {
        when(approvals.detail(ID)).thenReturn(claim(state, verdict, revision));
        view.setParameter(mock(BeforeEvent.class), ID.value());
    }

    private static ClaimDetail claim(ClaimState state, Verdict verdict, long revision) {
        var name = Localised.same("Li");
        var stretch = new Stretch(NOON, NOON.plusSeconds(600), verdict);
        return new ClaimDetail(
                ID,
                new MemberId("li"),
                name,
                Localised.same("Flood safety"),
                Category.SELF_STUDY,
                null,
                LocalDate.of(2026, 11, 20),
                name,
                name,
                ClassHours.of(1),
                new Measured(Map.of(Verdict.COUNTED, 2_700L), 1, null, 5_400, List.of()),
                null,
                1,
                state,
                NOON,
                false,
                ZoneId.of("Asia/Shanghai"),
                false,
                false,
                null,
                List.of(),
                List.of(new Objection(2, stretch, "I was there.", true, 0)),
                null,
                null,
                true,
                false,
                List.of(),
                revision);
    }

    private Dialog dialog() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return find(ui, Dialog.class).getLast();
    }

    private static void type(Dialog dialog) {
        find(dialog, TextArea.class).getFirst().setValue(REASON);
    }

    private static void press(Component within, String key) {
        buttons(within, key).getFirst().click();
    }

    private static List<Button> buttons(Component within, String key) {
        return find(within, Button.class).stream()
                .filter(button -> button.getText().contains(key))
                .toList();
    }

    private static <T> List<T> find(Component within, Class<T> type) {
        return all(within).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component within) {
        Stream<Component> more = within instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(element -> element.getComponent().stream())
                : Stream.empty();
        return Stream.concat(
                Stream.of(within),
                Stream.concat(within.getChildren(), more)
                        .distinct()
                        .flatMap(WordsStayWhereADecisionIsRefusedTest::all));
    }
}
