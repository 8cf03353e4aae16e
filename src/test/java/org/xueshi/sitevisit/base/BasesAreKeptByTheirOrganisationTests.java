package org.xueshi.sitevisit.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.sitevisit.base.BaseRefused.Field;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.TestContent;
import org.xueshi.testing.VisitCourse;

/** V5: a base is written by leaders and administrators of the organisation that keeps it; what is wrong is named at its field. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BasesAreKeptByTheirOrganisationTests {

    @Autowired
    Keeping keeping;

    @Autowired
    Bases bases;

    @Autowired
    BaseFolders folders;

    private Village village;
    private MemberId leader;
    private MemberId foreigner;
    private MemberId member;

    @BeforeAll
    void known(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        VisitCourse.write(TestContent.folder());
        village = new Village(beans);
        assertThat(folders.all()).isEmpty();
        leader = village.holder("west-leader", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        foreigner = village.holder("east-leader", village.orchardBranch, Role.SECRETARY, village.eastTownship);
        member = village.member("member", village.millBranch);
    }

    private static Base base(String key, OrganisationId keeper, int capacity, Set<Theme> themes, int revision) {
        Localised words = Localised.same("words");
        return new Base(
                new BaseId(key),
                keeper,
                new BaseTexts(Localised.same(key), words, words, words, words, null),
                themes,
                capacity,
                new GatheringPlace(30, 104, 0),
                List.of(),
                revision);
    }

    private Base base(String key) {
        return base(key, village.westTownship, 10, Set.of(Theme.LAW), 0);
    }

    @Test
    void leadersKeepTheirOwnAndOthersDoNot() {
        village.signedIn.as(leader, () -> keeping.save(base("court")));
        Base kept = village.by(member, () -> bases.base("court"));
        assertThat(kept.place()).isEqualTo(new GatheringPlace(30, 104, 0));
        assertThat(village.by(leader, () -> keeping.mayChange(kept))).isTrue();
        for (MemberId other : List.of(member, foreigner)) {
            village.signedIn.as(other, () -> {
                assertThat(keeping.mayChange(kept)).isFalse();
                assertThatThrownBy(() -> keeping.save(kept)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> keeping.save(base("new-one"))).isInstanceOf(NotAllowedRefused.class);
            });
        }
        Base taken = base("court", village.eastTownship, 10, Set.of(Theme.LAW), kept.revision());
        village.signedIn.as(
                foreigner,
                () -> assertThatThrownBy(() -> keeping.save(taken))
                        .as("nobody takes another’s base over")
                        .isInstanceOf(NotAllowedRefused.class));
    }

    @Test
    void whoeverIsSecondDoesNotUndoTheFirst() {
        village.signedIn.as(leader, () -> {
            keeping.save(base("archive"));
            Base read = bases.base("archive");
            keeping.save(base("archive", village.westTownship, 20, Set.of(Theme.LAW), read.revision()));
            assertThatThrownBy(() -> keeping.save(read)).isInstanceOf(BaseRefused.class);
            assertThat(bases.base("archive").capacity()).isEqualTo(20);
        });
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        village.signedIn.as(leader, () -> {
            refused(Field.CAPACITY, base("wrong", village.westTownship, 0, Set.of(Theme.LAW), 0));
            refused(Field.THEMES, base("wrong", village.westTownship, 5, Set.of(), 0));
            refused(Field.KEY, base(VisitCourse.BASE));
            assertThatThrownBy(() -> bases.base("wrong")).isInstanceOf(NotAllowedRefused.class);
        });
    }

    private void refused(Field field, Base wrong) {
        assertThatThrownBy(() -> keeping.save(wrong))
                .isInstanceOfSatisfying(
                        BaseRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void whatCameWithTheContentIsChangedInItsFolder() {
        Base bundled = village.by(leader, () -> bases.base(VisitCourse.BASE));
        village.signedIn.as(leader, () -> {
            assertThat(keeping.mayChange(bundled)).isFalse();
            assertThatThrownBy(() -> keeping.save(bundled)).isInstanceOf(NotAllowedRefused.class);
            Base taken = base(VisitCourse.BASE, village.westTownship, 9, Set.of(Theme.LAW), bundled.revision());
            assertThatThrownBy(() -> keeping.save(taken)).isInstanceOf(NotAllowedRefused.class);
        });
    }

    @Test
    void theDirectoryIsFilteredByTheme() {
        village.signedIn.as(member, () -> {
            assertThat(bases.page(Theme.WATER, 0, 10))
                    .extracting(one -> one.id().value())
                    .contains(VisitCourse.BASE)
                    .doesNotContain("court");
            assertThat(bases.page(Theme.CARE, 0, 10)).isEmpty();
            assertThat(bases.page(null, 0, 10)).isNotEmpty();
        });
    }
}
