package org.xueshi.hours.trouble;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Evidence;
import org.xueshi.hours.NewClaim;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Members;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Organisations;
import org.xueshi.people.Organisations.NewMember;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** What a node can be told to do, by the product's own services and as real people. */
final class Work {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PASSWORD = "not-used-by-anybody";
    private static final int SHORT_SECONDS = 45 * 60;

    private final ApplicationContext beans;

    Work(ApplicationContext beans) {
        this.beans = beans;
    }

    /**
     * Does what the words say and answers in a line: {@code found MEMBERS}, {@code raise MEMBER SOURCE}, {@code study MEMBER
     * SOURCE}, {@code approve CLAIM}, {@code checkpoint}.
     */
    String does(List<String> words) {
        return switch (words.getFirst()) {
            case "found" -> found(Integer.parseInt(words.get(1)));
            case "raise" -> raise(words.get(1), words.get(2), Category.CENTRALIZED);
            case "study" -> raise(words.get(1), words.get(2), Category.SELF_STUDY);
            case "approve" -> approve(words.get(1));
            case "checkpoint" -> checkpoint();
            default -> throw new IllegalArgumentException(words.toString());
        };
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** A county with one branch and its secretary. */
    private String found(int members) {
        LocalDate since = LocalDate.now(ZONE).minusYears(2);
        var ids = new ArrayList<String>();
        ApplicationClock.at(since.atStartOfDay(ZONE).toInstant(), () -> {
            var county = bean(Organisations.class).foundRoot(Localised.same("County"), ZONE, true, person("admin"));
            as("admin", () -> {
                var branch =
                        bean(Organisations.class).found(county, OrganisationLevel.BRANCH, Localised.same("Branch"));
                for (int n = 0; n < members; n++) {
                    ids.add(register(branch, "m" + n, since).value());
                }
                MemberId secretary = register(branch, "secretary", since);
                return bean(Members.class).appoint(secretary, branch, Role.SECRETARY, Period.since(since));
            });
        });
        return String.join(",", ids);
    }

    private MemberId register(org.xueshi.people.OrganisationId branch, String name, LocalDate since) {
        return bean(Members.class)
                .register(branch, person(name), Role.MEMBER, since)
                .member();
    }

    private static NewMember person(String name) {
        return new NewMember(Localised.same(name), name, null, PASSWORD);
    }

    /** Self-study so short is posted by the policy's rule in the same transaction; anything else waits for a leader. */
    private String raise(String member, String source, Category category) {
        var id = new MemberId(member);
        var claim = new NewClaim(
                id,
                source,
                Localised.same("Flood safety"),
                category,
                Tags.NONE,
                category.equals(Category.SELF_STUDY)
                        ? null
                        : bean(Directory.class).root().orElseThrow().id(),
                LocalDate.now(ZONE).minusDays(1),
                new Evidence.Measured(
                        Map.of(Verdict.COUNTED, (long) SHORT_SECONDS), 1, 90, 2 * SHORT_SECONDS, List.of()));
        return bean(FreshTransactions.class)
                .run(() -> bean(Claims.class).raise(claim))
                .value();
    }

    private String approve(String claim) {
        return as("secretary", () -> {
            var approvals = bean(Approvals.class);
            var seen = approvals.detail(new ClaimId(claim)).seen();
            return "POSTED " + approvals.approve(seen).sequence();
        });
    }

    private String checkpoint() {
        return as("admin", () -> switch (bean(LedgerCare.class).verifyNow()) {
            case LedgerCare.Signed signed -> "SIGNED " + signed.checkpoint();
            case LedgerCare.Found found -> "FOUND " + found.findings();
            case LedgerCare.Busy busy -> "BUSY";
        });
    }

    private <T> T as(String signInName, Supplier<T> work) {
        var answer = new AtomicReference<T>();
        MemberId id =
                bean(Directory.class).bySignInName(signInName).orElseThrow().id();
        bean(SignedIn.class).as(id, () -> answer.set(work.get()));
        return answer.get();
    }
}
