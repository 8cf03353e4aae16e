package org.xueshi.hours;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.lenient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.people.Appointment;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Mark;
import org.xueshi.people.Member;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.BranchMembership;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.NotSignedInRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** A small organisation in memory: a county, a township, two branches, and whom a test puts into them. */
final class Village {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OrganisationId COUNTY = new OrganisationId("county");
    static final OrganisationId TOWNSHIP = new OrganisationId("township");
    static final OrganisationId EAST = new OrganisationId("east-branch");
    static final OrganisationId WEST = new OrganisationId("west-branch");

    private static final Map<OrganisationId, OrganisationId> PARENTS =
            Map.of(TOWNSHIP, COUNTY, EAST, TOWNSHIP, WEST, TOWNSHIP);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final SecurityContextHolderStrategy holder;
    private final ApplicationClock clock = new ApplicationClock();
    private final Map<MemberId, Member> people = new HashMap<>();
    private final Map<MemberId, List<BranchMembership>> stays = new HashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<MemberId, List<DatedMark>> marks = new HashMap<>();

    /** @param holder of the application under test: the static one belongs to whichever application started last */
    Village(Directory directory, Authority authority, SignedIn signedIn, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        answer(directory);
        answer(authority);
        lenient().when(signedIn.member()).thenAnswer(call -> actor().orElseThrow(NotSignedInRefused::new));
        lenient().when(signedIn.memberIfAny()).thenAnswer(call -> actor());
    }

    private void answer(Directory directory) {
        lenient().when(directory.member(any())).thenAnswer(call -> known(call.getArgument(0)));
        lenient().when(directory.members(anyCollection())).thenAnswer(call -> {
            Collection<MemberId> ids = call.getArgument(0);
            return ids.stream().distinct().collect(Collectors.toMap(id -> id, this::known));
        });
        lenient().when(directory.facts(any())).thenAnswer(call -> facts(call.getArgument(0)));
        lenient().when(directory.factsOf(anyCollection())).thenAnswer(call -> {
            Collection<MemberId> ids = call.getArgument(0);
            return ids.stream().distinct().collect(Collectors.toMap(id -> id, this::facts));
        });
        lenient()
                .when(directory.membersOf(any(), any(), anyInt(), anyInt()))
                .thenAnswer(call -> membersOf(call.getArgument(0), call.getArgument(1)).stream()
                        .skip(call.<Integer>getArgument(2))
                        .limit(call.<Integer>getArgument(3))
                        .toList());
        lenient()
                .when(directory.countMembersOf(any(), any()))
                .thenAnswer(call ->
                        membersOf(call.getArgument(0), call.getArgument(1)).size());
        lenient().when(directory.organisation(any())).thenAnswer(call -> organisation(call.getArgument(0)));
        lenient()
                .when(directory.branchOn(any(), any()))
                .thenAnswer(call -> branchOn(call.getArgument(0), call.getArgument(1)));
        lenient().when(directory.lineage(any())).thenAnswer(call -> lineage(call.getArgument(0)));
        lenient().when(directory.root()).thenReturn(Optional.of(organisation(COUNTY)));
        lenient().when(directory.todayAt(any())).thenAnswer(call -> today());
        lenient().when(directory.zoneOf(any())).thenReturn(ZONE);
        lenient().when(directory.today(any(MemberId.class))).thenAnswer(call -> today());
    }

    private void answer(Authority authority) {
        lenient()
                .when(authority.leads(any(), any(), any()))
                .thenAnswer(call ->
                        leaders(call.getArgument(1), call.getArgument(2)).contains(call.<MemberId>getArgument(0)));
        lenient().when(authority.ledBy(any(), any())).thenAnswer(call -> led(call.getArgument(0), call.getArgument(1)));
        lenient()
                .when(authority.leadersOf(any(), any()))
                .thenAnswer(call -> leaders(call.getArgument(0), call.getArgument(1)));
        lenient()
                .when(authority.holdersOf(any(), any(), any()))
                .thenAnswer(call -> appointments.stream()
                        .filter(held -> held.organisation().equals(call.getArgument(0))
                                && call.<Collection<Role>>getArgument(1).contains(held.role())
                                && held.period().covers(call.getArgument(2)))
                        .map(Appointment::member)
                        .toList());
        lenient()
                .when(authority.holdsAbove(any(), any(), any(), any()))
                .thenAnswer(call ->
                        holdsAbove(call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3)));
        lenient()
                .when(authority.heldAt(any(), any(), any()))
                .thenAnswer(call -> held(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        lenient().when(authority.scopeOf(any(), any(), any())).thenAnswer(call -> {
            Set<OrganisationId> led = held(call.getArgument(0), call.getArgument(1), call.getArgument(2));
            return List.of(COUNTY, TOWNSHIP, EAST, WEST).stream()
                    .filter(id -> lineage(id).stream().anyMatch(above -> led.contains(above.id())))
                    .collect(Collectors.toSet());
        });
    }

    /** A member of the branch since long ago, whose name is the id. */
    MemberId member(String name, OrganisationId branch) {
        var id = new MemberId(name);
        people.put(id, new Member(id, new Localised(name + "同志", "Comrade " + name), name, null, Locale.ENGLISH, ZONE));
        stays.put(id, new ArrayList<>(List.of(new BranchMembership(branch, Period.since(LONG_AGO)))));
        appoint(id, branch, Role.MEMBER, Period.since(LONG_AGO));
        return id;
    }

    MemberId secretary(String name, OrganisationId organisation) {
        MemberId id = member(name, organisation);
        appoint(id, organisation, Role.SECRETARY, Period.since(LONG_AGO));
        return id;
    }

    void appoint(MemberId member, OrganisationId organisation, Role role, Period period) {
        appointments.add(new Appointment(role + "-" + appointments.size(), member, organisation, role, period));
    }

    void dismiss(MemberId member) {
        appointments.removeIf(held -> held.member().equals(member) && held.role() != Role.MEMBER);
    }

    void transfer(MemberId member, OrganisationId to, LocalDate from) {
        var of = stays.get(member);
        var last = of.removeLast();
        of.add(new BranchMembership(last.branch(), new Period(last.period().from(), from.minusDays(1))));
        of.add(new BranchMembership(to, Period.since(from)));
    }

    void mark(MemberId member, Mark mark, Period period) {
        marks.computeIfAbsent(member, none -> new ArrayList<>()).add(new DatedMark(mark, period));
    }

    /** Signed in as the member, on this thread. */
    <T> T as(MemberId member, Supplier<T> action) {
        holder.getContext().setAuthentication(new TestingAuthenticationToken(member.value(), "", "ROLE_MEMBER"));
        try {
            return action.get();
        } finally {
            holder.clearContext();
        }
    }

    void as(MemberId member, Runnable action) {
        as(member, () -> {
            action.run();
            return true;
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Noon of that day in the village. */
    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    private Optional<MemberId> actor() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(authentication -> new MemberId(authentication.getName()));
    }

    private Member known(MemberId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow(NotAllowedRefused::new);
    }

    private MemberFacts facts(MemberId id) {
        return new MemberFacts(
                id,
                List.copyOf(stays.getOrDefault(id, List.of())),
                appointments.stream().filter(held -> held.member().equals(id)).toList(),
                List.copyOf(marks.getOrDefault(id, List.of())));
    }

    private Optional<OrganisationId> branchOn(MemberId member, LocalDate day) {
        return stays.getOrDefault(member, List.of()).stream()
                .filter(stay -> stay.period().covers(day))
                .map(BranchMembership::branch)
                .findFirst();
    }

    private List<Member> membersOf(OrganisationId organisation, LocalDate day) {
        return people.values().stream()
                .filter(one -> branchOn(one.id(), day)
                        .filter(branch -> lineage(branch).stream()
                                .anyMatch(above -> above.id().equals(organisation)))
                        .isPresent())
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
    }

    private List<MemberId> leaders(OrganisationId organisation, LocalDate day) {
        return appointments.stream()
                .filter(held -> held.organisation().equals(organisation) && leads(held, day))
                .map(Appointment::member)
                .toList();
    }

    private Set<OrganisationId> led(MemberId member, LocalDate day) {
        return appointments.stream()
                .filter(held -> held.member().equals(member) && leads(held, day))
                .map(Appointment::organisation)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<OrganisationId> held(MemberId member, Set<Role> roles, LocalDate day) {
        return appointments.stream()
                .filter(held -> held.member().equals(member)
                        && roles.contains(held.role())
                        && held.period().covers(day))
                .map(Appointment::organisation)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean holdsAbove(MemberId member, Role role, OrganisationId organisation, LocalDate day) {
        return appointments.stream()
                .filter(held -> held.member().equals(member) && held.role() == role)
                .filter(held -> held.period().covers(day))
                .anyMatch(held -> lineage(organisation).stream()
                        .anyMatch(above -> above.id().equals(held.organisation())));
    }

    private static boolean leads(Appointment held, LocalDate day) {
        return Set.of(Role.SECRETARY, Role.DEPUTY).contains(held.role())
                && held.period().covers(day);
    }

    private static List<Organisation> lineage(OrganisationId id) {
        var lineage = new ArrayList<Organisation>();
        for (OrganisationId at = id; at != null; at = PARENTS.get(at)) {
            lineage.add(organisation(at));
        }
        return lineage;
    }

    private static Organisation organisation(OrganisationId id) {
        var level = id.equals(COUNTY)
                ? OrganisationLevel.COUNTY
                : id.equals(TOWNSHIP) ? OrganisationLevel.TOWNSHIP : OrganisationLevel.BRANCH;
        return new Organisation(id, PARENTS.get(id), level, Localised.same(id.value()), ZONE, false);
    }
}
