package org.xueshi.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Localised;

/**
 * A small county for tests, made through the public services: two townships, with two branches in the first and one in the
 * second; administrators of the county, the first township and one branch; members as a test needs them.
 */
final class Village {

    static final String PASSWORD = "the rice is cooked";
    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    final Organisations organisations;
    final Members members;
    final Directory directory;
    final SignedIn signedIn;

    final OrganisationId county;
    final MemberId countyAdministrator;
    final OrganisationId westTownship;
    final OrganisationId eastTownship;
    final OrganisationId millBranch;
    final OrganisationId bridgeBranch;
    final OrganisationId orchardBranch;

    Village(AutowireCapableBeanFactory beans) {
        organisations = beans.getBean(Organisations.class);
        members = beans.getBean(Members.class);
        directory = beans.getBean(Directory.class);
        signedIn = beans.getBean(SignedIn.class);
        county = organisations.foundRoot(
                new Localised("青川县", "Qingchuan County"), ZoneId.of("Asia/Shanghai"), false, person("county-admin"));
        countyAdministrator =
                directory.bySignInName("county-admin").orElseThrow().id();
        westTownship = found(county, OrganisationLevel.TOWNSHIP, "西乡");
        eastTownship = found(county, OrganisationLevel.TOWNSHIP, "东乡");
        millBranch = found(westTownship, OrganisationLevel.BRANCH, "磨坊支部");
        bridgeBranch = found(westTownship, OrganisationLevel.BRANCH, "石桥支部");
        orchardBranch = found(eastTownship, OrganisationLevel.BRANCH, "果园支部");
    }

    static Organisations.NewMember person(String signInName) {
        return new Organisations.NewMember(Localised.same(signInName), signInName, null, PASSWORD);
    }

    MemberId member(String signInName, OrganisationId branch) {
        return byCounty(() -> members.register(branch, person(signInName), Role.MEMBER, LONG_AGO)
                .member());
    }

    MemberId holder(String signInName, OrganisationId branch, Role role, OrganisationId place) {
        MemberId member = member(signInName, branch);
        byCounty(() -> members.appoint(member, place, role, Period.since(LONG_AGO)));
        return member;
    }

    <T> T byCounty(Supplier<T> action) {
        return by(countyAdministrator, action);
    }

    <T> T by(MemberId actor, Supplier<T> action) {
        var answer = new AtomicReference<T>();
        signedIn.as(actor, () -> answer.set(action.get()));
        return answer.get();
    }

    private OrganisationId found(OrganisationId parent, OrganisationLevel level, String name) {
        return byCounty(() -> organisations.found(parent, level, Localised.same(name)));
    }
}
