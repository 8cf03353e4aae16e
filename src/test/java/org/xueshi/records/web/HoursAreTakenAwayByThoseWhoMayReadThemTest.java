package org.xueshi.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.NewClaim;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** B4: a year's hours are a file for the member, and for leaders and auditors of the branch and above; for others nothing. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursAreTakenAwayByThoseWhoMayReadThemTest {

    private Village village;
    private MockMvc web;
    private MemberId member;
    private MemberId secretary;
    private int year;

    @BeforeAll
    void build(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired WebApplicationContext context,
            @Autowired Claims claims,
            @Autowired Approvals approvals,
            @Autowired TransactionTemplate transactions) {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("learner", village.millBranch);
        LocalDate today = village.directory.today(member);
        year = today.getYear();
        var id = transactions.execute(status -> claims.raise(claim(today)));
        village.by(secretary, () -> approvals.approve(approvals.detail(id).seen()));
    }

    private NewClaim claim(LocalDate day) {
        var from = day.atTime(8, 0).atZone(village.directory.zoneOf(member)).toInstant();
        return new NewClaim(
                member,
                "course:1",
                new Localised("防汛安全", "Flood safety"),
                Category.CENTRALIZED,
                Tags.NONE,
                village.county,
                day,
                new Measured(
                        Map.of(Verdict.COUNTED, 2_700L),
                        1,
                        90,
                        5_400,
                        List.of(new Stretch(from, from.plusSeconds(2_700), Verdict.COUNTED))));
    }

    private String read(MemberId reader, String address, Cookie... cookies) throws Exception {
        var request = get(address).with(user(reader.value()));
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return web.perform(request)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    @Test
    void onesOwnInTheLanguageOfTheDevice() throws Exception {
        assertThat(read(member, "/hour-sheets/" + year, new Cookie("xueshi-language", "en")))
                .startsWith("\uFEFF\"No.\"")
                .contains("Flood safety", ",1.00,");
        assertThat(read(member, "/hour-sheets/" + year, new Cookie("xueshi-language", "zh")))
                .startsWith("\uFEFF\"序号\"")
                .contains("防汛安全", ",1.00,");
        assertThat(read(secretary, "/hour-sheets/" + year)).doesNotContain("防汛安全", "Flood safety");
    }

    @Test
    void anotherMembersForLeadersAndAuditorsOfTheBranchAndAbove() throws Exception {
        MemberId above = village.holder("west-secretary", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        MemberId auditor = village.holder("auditor", village.orchardBranch, Role.AUDITOR, village.county);
        for (MemberId reader : List.of(member, secretary, above, auditor)) {
            assertThat(read(reader, address())).contains(",1.00,");
        }
    }

    private String address() {
        return "/hour-sheets/" + year + "/" + member.value();
    }

    @Test
    void forAnybodyElseThereIsNoSuchFile() throws Exception {
        MemberId foreign =
                village.holder("bridge-secretary", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
        MemberId neighbour = village.member("neighbour", village.millBranch);
        for (MemberId other : List.of(foreign, neighbour)) {
            web.perform(get(address()).with(user(other.value()))).andExpect(status().isNotFound());
        }
        for (String wrong : List.of("/hour-sheets/x", "/hour-sheets/20260", "/hour-sheets/" + year + "/nobody")) {
            web.perform(get(wrong).with(user(secretary.value()))).andExpect(status().isNotFound());
        }
        web.perform(get(address())).andExpect(status().is3xxRedirection());
    }
}
