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
public final class Village {

    public static final String PASSWORD = "the rice is cooked";
    public static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    public final Organisations organisations;
    public final Members members;
    public final Directory directory;
    public final SignedIn signedIn;

    public final OrganisationId county;
    public final MemberId countyAdministrator;
    public final OrganisationId westTownship;
    public final OrganisationId eastTownship;
    public final OrganisationId millBranch;
    public final OrganisationId bridgeBranch;
    public final OrganisationId orchardBranch;

    public Village(AutowireCapableBeanFactory beans) {
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

    public static Organisations.NewMember person(String signInName) {
        return new Organisations.NewMember(Localised.same(signInName), signInName, null, PASSWORD);
    }

    public MemberId member(String signInName, OrganisationId branch) {
        return byCounty(() -> members.register(branch, person(signInName), Role.MEMBER, LONG_AGO)
                .member());
    }

    /** A member with an e-mail address. */
    public MemberId reachable(String signInName, String email) {
        var person = new Organisations.NewMember(Localised.same(signInName), signInName, email, PASSWORD);
        return byCounty(() ->
                members.register(millBranch, person, Role.MEMBER, LONG_AGO).member());
    }

    public MemberId holder(String signInName, OrganisationId branch, Role role, OrganisationId place) {
        MemberId member = member(signInName, branch);
        byCounty(() -> members.appoint(member, place, role, Period.since(LONG_AGO)));
        return member;
    }

    public <T> T byCounty(Supplier<T> action) {
        return by(countyAdministrator, action);
    }

    public <T> T by(MemberId actor, Supplier<T> action) {
        var answer = new AtomicReference<T>();
        signedIn.as(actor, () -> answer.set(action.get()));
        return answer.get();
    }

    private OrganisationId found(OrganisationId parent, OrganisationLevel level, String name) {
        return byCounty(() -> organisations.found(parent, level, Localised.same(name)));
    }
}
