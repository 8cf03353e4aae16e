package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** C3 with real people and on a thread like the scheduler's: whoever is not asked who they are is not refused either. */
@DatabaseTest
class TheHourlyPassNeedsNobodySignedInTest {

    @Autowired
    EveryHour everyHour;

    @Test
    void whatNobodyCouldDecideGoesToWhoeverCanNow(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired Claims claims,
            @Autowired Approvals approvals,
            @Autowired TransactionTemplate transactions) {
        var village = new Village(beans);
        MemberId member = village.member("learner", village.millBranch);
        LocalDate today = village.directory.today(member);
        NewClaim request = HoursDatabaseTest.claim(
                member,
                "course:1",
                Category.SELF_STUDY,
                today,
                HoursDatabaseTest.attested(village.countyAdministrator, 90));
        ClaimId id = transactions.execute(status -> claims.raise(request));
        MemberId leader = village.holder("leader", village.millBranch, Role.SECRETARY, village.millBranch);
        assertThat(village.by(leader, approvals::waiting)).isZero();

        everyHour.passOn();

        assertThat(village.by(leader, () -> approvals.detail(id)).decidable()).isTrue();
    }
}
