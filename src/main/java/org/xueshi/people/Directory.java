package org.xueshi.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;

/**
 * Answers of other rooms' questions about the tree and its people. Trusted callers only: it does not ask who is signed in;
 * views reach people through services that do.
 */
@Service
@Transactional(readOnly = true)
public class Directory {

    /** Where days begin for somebody who belongs nowhere. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    /** One who shares an address with somebody is enough to know that it is shared. */
    private static final Limit TELLS_SHARED = Limit.of(2);

    private final StoredOrganisations organisations;
    private final StoredMembers members;
    private final BranchStays stays;
    private final StoredAppointments appointments;
    private final StoredMarks marks;
    private final MemberPages pages;
    private final ApplicationClock clock;

    Directory(
            StoredOrganisations organisations,
            StoredMembers members,
            BranchStays stays,
            StoredAppointments appointments,
            StoredMarks marks,
            MemberPages pages,
            ApplicationClock clock) {
        this.organisations = organisations;
        this.members = members;
        this.stays = stays;
        this.appointments = appointments;
        this.marks = marks;
        this.pages = pages;
        this.clock = clock;
    }

    /** The member, or a refusal if there is none. */
    public Member member(MemberId id) {
        return members.findById(id.value()).orElseThrow(NotAllowedRefused::new).toMember();
    }

    /** Those of the given members that exist, by id: one statement. */
    public Map<MemberId, Member> members(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return members.findByIdIn(ids.stream().map(MemberId::value).toList()).stream()
                .map(StoredMember::toMember)
                .collect(toMap(Member::id, member -> member));
    }

    /** Whoever signs in under that name, however it is spelled. */
    public Optional<Member> bySignInName(String name) {
        return members.findBySignInName(Entry.spelling(name)).map(StoredMember::toMember);
    }

    /** The one member with that e-mail address, upper or lower case; nobody if several share it. */
    public Optional<Member> byEmail(String address) {
        var sharing = members.findByEmailKey(Entry.emailKey(address), TELLS_SHARED);
        return sharing.size() == 1
                // A database may compare more loosely than an address may be read: é is not e.
                ? sharing.stream()
                        .map(StoredMember::toMember)
                        .filter(one -> one.email() != null
                                && Entry.emailKey(one.email()).equals(Entry.emailKey(address)))
                        .findFirst()
                : Optional.empty();
    }

    /** All dated facts of the member; three statements, whatever their number. */
    public MemberFacts facts(MemberId id) {
        return new MemberFacts(
                id,
                stays.of(id.value()).stream().map(BranchStay::toMembership).toList(),
                appointments.of(id.value()).stream()
                        .map(StoredAppointment::toAppointment)
                        .toList(),
                marks.of(id.value()).stream().map(StoredMark::toDatedMark).toList());
    }

    /** All dated facts of several members, by id: three statements, whatever their number. */
    public Map<MemberId, MemberFacts> factsOf(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> values = ids.stream().map(MemberId::value).toList();
        var memberships = stays.ofAll(values).stream()
                .collect(groupingBy(BranchStay::member, mapping(BranchStay::toMembership, toList())));
        var held = appointments.ofAll(values).stream()
                .map(StoredAppointment::toAppointment)
                .collect(groupingBy(Appointment::member));
        var borne = marks.ofAll(values).stream()
                .collect(groupingBy(StoredMark::member, mapping(StoredMark::toDatedMark, toList())));
        return ids.stream()
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> new MemberFacts(
                                id,
                                memberships.getOrDefault(id, List.of()),
                                held.getOrDefault(id, List.of()),
                                borne.getOrDefault(id, List.of()))));
    }

    /** The organisation, or a refusal if there is none. */
    public Organisation organisation(OrganisationId id) {
        return organisations
                .findById(id.value())
                .orElseThrow(NotAllowedRefused::new)
                .toOrganisation();
    }

    /** The top of the tree; none in an empty installation. */
    public Optional<Organisation> root() {
        return organisations.root().map(StoredOrganisation::toOrganisation);
    }

    /** The branch that the member belonged to on that day. */
    public Optional<OrganisationId> branchOn(MemberId member, LocalDate day) {
        return stays.branchOn(member.value(), day).map(OrganisationId::new);
    }

    /** The organisation itself and its parents, from the bottom up. */
    public List<Organisation> lineage(OrganisationId id) {
        return organisations.lineage(id.value()).stream()
                .map(StoredOrganisation::toOrganisation)
                .toList();
    }

    /** The organisation and all below it. */
    public Set<OrganisationId> subtree(OrganisationId id) {
        return organisations.subtree(id.value()).stream()
                .map(OrganisationId::new)
                .collect(toUnmodifiableSet());
    }

    /** Members that belong to a branch within the organisation on that day, by name, one page. */
    public List<Member> membersOf(OrganisationId organisation, LocalDate day, int offset, int limit) {
        return pages.belonging(organisation, day, offset, limit);
    }

    /** Those of them whose name or sign-in name contains the words. */
    public List<Member> membersOf(OrganisationId organisation, String words, LocalDate day, int offset, int limit) {
        return pages.belonging(organisation, words, day, offset, limit);
    }

    /** The same by id, after that one or from the first on: for whoever goes through all of them. */
    public List<MemberId> idsOf(OrganisationId organisation, LocalDate day, @Nullable MemberId after, int limit) {
        return pages.belongingAfter(organisation, day, after == null ? "" : after.value(), limit).stream()
                .map(MemberId::new)
                .toList();
    }

    /** How many members {@link #membersOf} finds on all its pages. */
    public int countMembersOf(OrganisationId organisation, LocalDate day) {
        return pages.countBelonging(organisation, day);
    }

    /** The zone in which the member's organisation begins its days; the product's default if they belong nowhere. */
    public ZoneId zoneOf(MemberId member) {
        return stays.of(member.value()).stream()
                .max(Comparator.comparing(stay -> stay.period().from()))
                .map(BranchStay::branch)
                .or(() -> appointments.of(member.value()).stream()
                        .map(StoredAppointment::toAppointment)
                        .map(Appointment::organisation)
                        .findFirst())
                .map(place -> organisation(place).zone())
                .orElse(DEFAULT_ZONE);
    }

    /** Today, where the member's organisation is. */
    public LocalDate today(MemberId member) {
        return LocalDate.ofInstant(clock.instant(), zoneOf(member));
    }

    /** Today, where the organisation is. */
    public LocalDate todayAt(OrganisationId organisation) {
        return LocalDate.ofInstant(clock.instant(), organisation(organisation).zone());
    }
}
