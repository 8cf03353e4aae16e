package org.xueshi.courses.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.Publishing;
import org.xueshi.library.FileId;
import org.xueshi.library.LibraryFile;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writing courses: for the instructors and administrators of the organisation that a draft belongs to, or of one above it.
 * Others are refused as if there were no such draft.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CourseDrafts {

    private static final Set<Role> AUTHORS = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);
    /** Listed at once; an organisation works on far fewer. */
    private static final int MOST_LISTED = 200;

    private final StoredDrafts stored;
    private final CourseDraftRows rows;
    private final DraftReading reading;
    private final DraftBeginning beginning;
    private final Publishing publishing;
    private final Authority authority;
    private final Directory directory;
    private final SignedIn signedIn;

    CourseDrafts(
            StoredDrafts stored,
            CourseDraftRows rows,
            DraftReading reading,
            DraftBeginning beginning,
            Publishing publishing,
            Authority authority,
            Directory directory,
            SignedIn signedIn) {
        this.stored = stored;
        this.rows = rows;
        this.reading = reading;
        this.beginning = beginning;
        this.publishing = publishing;
        this.authority = authority;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** The organisations for which the signed-in member may write courses, with all below them. */
    public Set<OrganisationId> mayWriteFor() {
        MemberId author = signedIn.member();
        return authority.scopeOf(author, AUTHORS, directory.today(author));
    }

    /** Drafts that the signed-in member may work on, the latest changed first. */
    public List<CourseDraft> mine() {
        List<String> organisations =
                mayWriteFor().stream().map(OrganisationId::value).toList();
        return organisations.isEmpty()
                ? List.of()
                : rows.of(organisations, Limit.of(MOST_LISTED)).stream()
                        .map(this::draft)
                        .toList();
    }

    /** The draft of the course; empty if nobody has begun one, or none that the signed-in member may work on. */
    public Optional<CourseDraft> find(CourseId course) {
        return stored.row(course).filter(this::mayWrite).map(this::draft);
    }

    /**
     * Begins a draft of a course as its folder has it, for the organisation. Courses that came with the installation are
     * everybody's, so that only authors of the topmost organisation begin drafts of them.
     */
    public CourseDraft begin(CourseId course) {
        Optional<CourseDraft> there = find(course);
        if (there.isPresent()) {
            return there.get();
        }
        OrganisationId top =
                directory.root().orElseThrow(NotAllowedRefused::new).id();
        if (stored.row(course).isPresent() || !mayWriteFor().contains(top)) {
            throw new NotAllowedRefused();
        }
        beginning.fromFolder(course, top, signedIn.member());
        return draft(require(course));
    }

    /** One item of the draft, for its editor. */
    public ItemDraft itemDraft(CourseId course, String item) {
        return new StoredItemDraft(this, course, item);
    }

    /** Adds an item of the format at the end; answers its id. All of it or nothing. */
    @Transactional
    public String addItem(CourseId course, Format format, Localised title) {
        if (!(format instanceof Editable editable)) {
            throw new NotAllowedRefused();
        }
        var items = new DraftItems(description(course));
        String id = items.freeId(format.id());
        stored.describe(course, items.whole(), items.with(id, format, title), signedIn.member());
        ItemDraft draft = itemDraft(course, id);
        ObjectNode description = draft.description();
        editable.begin(draft, description);
        draft.describe(description);
        return id;
    }

    /** Takes an item out of the draft; its files stay. Answers what undoes it. */
    public Runnable removeItem(CourseId course, String item) {
        ObjectNode before = description(course);
        ObjectNode after = new DraftItems(before).without(item);
        stored.describe(course, before, after, signedIn.member());
        return () -> stored.describe(requireOwn(course), after, before, signedIn.member());
    }

    /** Moves an item by so many places, as far as there are any. */
    public void moveItem(CourseId course, String item, int places) {
        ObjectNode before = description(course);
        stored.describe(course, before, new DraftItems(before).moved(item, places), signedIn.member());
    }

    /** Publishes the draft as the next version; answers whether there was anything new. All that is wrong is refused at once. */
    public boolean publish(CourseId course) {
        return publishing.publishDraft(reading.course(course, description(course)));
    }

    /** What the draft would be as a course now, or all that is wrong with it. */
    public Course preview(CourseId course) {
        return reading.course(course, description(course));
    }

    /** A file of a draft, for its authors. */
    public Optional<Course.CourseFile> file(CourseId course, String path) {
        return stored.file(requireOwn(course), path);
    }

    ObjectNode item(CourseId course, String item) {
        return new DraftItems(description(course)).item(item);
    }

    /** @param before the item as its author has seen it */
    void describe(CourseId course, String item, ObjectNode before, ObjectNode after) {
        var items = new DraftItems(description(course));
        if (!items.item(item).equals(before)) {
            throw new ChangedMeanwhileRefused();
        }
        stored.describe(course, items.whole(), items.with(item, after), signedIn.member());
    }

    List<Language> languages(CourseId course) {
        List<Language> languages = new ArrayList<>();
        description(course).withArray("languages").forEach(tag -> languages.add(Language.ofTag(tag.asString())));
        return languages;
    }

    Optional<DraftText> text(CourseId course, String path) {
        return file(course, path).map(file -> new DraftText(file.sha256(), stored.text(file)));
    }

    /** @param before hash of the text as its author has seen it, empty if there was none; null if they haven't looked */
    String write(CourseId course, String path, @Nullable String before, String text) {
        String now = file(course, path).map(Course.CourseFile::sha256).orElse("");
        if (before != null && !now.equals(before)) {
            throw new ChangedMeanwhileRefused();
        }
        return stored.write(course, path, text);
    }

    /** Takes a file of the library into the course, under a free path; answers it. */
    public String take(CourseId course, LibraryFile file) {
        Map<String, Course.CourseFile> there = files(course);
        String path = DraftPath.free(file.name(), there.keySet());
        stored.attach(course, path, file.file(), file.mediaType());
        return path;
    }

    /** Makes a file one of the course again. */
    public void putBack(CourseId course, String path, Course.CourseFile file) {
        attach(course, path, new FileId(file.sha256()), file.mediaType());
    }

    /** Where the application serves a file of the draft, relative to its root. */
    public String address(CourseId course, String path) {
        return DraftPath.address(course, path);
    }

    /** The files of the draft, by path. */
    public Map<String, Course.CourseFile> files(CourseId course) {
        return stored.files(requireOwn(course));
    }

    void attach(CourseId course, String path, FileId file, String mediaType) {
        stored.attach(requireOwn(course), path, file, mediaType);
    }

    /** Takes a file out of the course; the library keeps it. */
    public void detach(CourseId course, String path) {
        stored.detach(requireOwn(course), path);
    }

    List<Problem> problems(CourseId course, String item) {
        ObjectNode whole = description(course);
        return reading.problems(course, whole, new DraftItems(whole).index(item));
    }

    private ObjectNode description(CourseId course) {
        return stored.description(require(course));
    }

    private CourseId requireOwn(CourseId course) {
        return new CourseId(require(course).id);
    }

    private CourseDraftRow require(CourseId course) {
        return stored.row(course).filter(this::mayWrite).orElseThrow(NotAllowedRefused::new);
    }

    private boolean mayWrite(CourseDraftRow row) {
        return mayWriteFor().contains(new OrganisationId(row.organisationId));
    }

    private CourseDraft draft(CourseDraftRow row) {
        ObjectNode description = stored.description(row);
        return new CourseDraft(
                new CourseId(row.id),
                Localised.of(description.get("title")),
                new DraftItems(description).summaries(),
                Instant.ofEpochMilli(row.changedAt));
    }
}
