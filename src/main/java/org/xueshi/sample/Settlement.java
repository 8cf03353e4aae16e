package org.xueshi.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.people.Directory;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberId;
import org.xueshi.people.Members;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Organisations;
import org.xueshi.people.Organisations.NewMember;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Founds the sample's tree and settles its people, as its administrator. */
@Component
class Settlement {

    private final Organisations organisations;
    private final Members members;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Words words;

    Settlement(Organisations organisations, Members members, Directory directory, SignedIn signedIn, Words words) {
        this.organisations = organisations;
        this.members = members;
        this.directory = directory;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** Everything that the history needs to name. */
    record Place(
            OrganisationId county,
            List<OrganisationId> townships,
            List<OrganisationId> branches,
            Map<String, MemberId> people) {

        MemberId person(String signInName) {
            MemberId found = people.get(signInName);
            if (found == null) {
                throw new IllegalStateException("nobody is called " + signInName);
            }
            return found;
        }
    }

    /** To be called with the clock set to the founding. */
    Place settle(LocalDate founding) {
        OrganisationId county = organisations.foundRoot(
                words.of("county"), Calendar.ZONE, true, person(words.of("official.admin"), "admin"));
        MemberId admin = directory.bySignInName("admin").orElseThrow().id();
        List<Place> settled = new ArrayList<>();
        signedIn.as(admin, () -> settled.add(below(county, admin, founding)));
        return settled.getFirst();
    }

    private Place below(OrganisationId county, MemberId admin, LocalDate founding) {
        List<OrganisationId> townships = new ArrayList<>();
        List<OrganisationId> branches = new ArrayList<>();
        for (int t = 0; t < 2; t++) {
            townships.add(organisations.found(county, OrganisationLevel.TOWNSHIP, words.of("township." + t)));
        }
        for (int b = 0; b < Cast.BRANCHES; b++) {
            branches.add(organisations.found(townships.get(b / 3), OrganisationLevel.BRANCH, words.of("branch." + b)));
        }
        var place = new Place(county, townships, branches, new HashMap<>());
        place.people().put("admin", admin);
        Cast.everybody().forEach(person -> settle(person, place, founding));
        officials(place, founding);
        return place;
    }

    private void settle(Cast.Person person, Place place, LocalDate founding) {
        OrganisationId branch = place.branches().get(person.branch());
        MemberId member = members.register(
                        branch, person(words.name(person.number()), person.signInName()), person.standing(), founding)
                .member();
        place.people().put(person.signInName(), member);
        person.office().ifPresent(office -> members.appoint(member, branch, office, Period.since(founding)));
        if (Cast.rural(person.branch())) {
            members.mark(member, Mark.RURAL, Period.since(founding));
        }
        if (person.seat() == 6 && person.branch() < 2) {
            members.mark(member, Mark.EXEMPT, Period.since(founding));
        }
    }

    /** Those who hold an office above the branches. */
    private void officials(Place place, LocalDate founding) {
        official(place, "county", place.county(), Role.SECRETARY, founding);
        official(place, "county2", place.county(), Role.DEPUTY, founding);
        official(place, "township1", place.townships().get(0), Role.SECRETARY, founding);
        official(place, "township2", place.townships().get(1), Role.SECRETARY, founding);
        official(place, "instructor", place.county(), Role.INSTRUCTOR, founding);
        official(place, "auditor", place.county(), Role.AUDITOR, founding);
        members.mark(place.person("county"), Mark.LEADING_CADRE, Period.since(founding));
    }

    private void official(Place place, String signIn, OrganisationId where, Role role, LocalDate founding) {
        MemberId member = members.register(
                        place.branches().get(2), person(words.of("official." + signIn), signIn), Role.MEMBER, founding)
                .member();
        members.appoint(member, where, role, Period.since(founding));
        place.people().put(signIn, member);
    }

    private static NewMember person(Localised name, String signInName) {
        return new NewMember(name, signInName, null, Cast.PASSWORD);
    }
}
