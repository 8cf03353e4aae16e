package org.xueshi.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;
import org.xueshi.library.LibraryFile;
import org.xueshi.library.Pages;
import org.xueshi.library.Pictures;
import org.xueshi.library.PicturesRefused;
import org.xueshi.library.Recogniser;
import org.xueshi.library.Shelved;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.TwoSlides;

/** F6: documents and slides are shown page by page, to those who may see the file and to nobody else. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreShownToWhoManagesTheFileTests {

    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    @Autowired
    Pictures pictures;

    @Autowired
    Recogniser recogniser;

    @Autowired
    FileStore store;

    private MockMvc web;
    private MemberId instructor;
    private MemberId foreigner;
    private MemberId member;
    private Village village;
    private Shelved shelved;

    @BeforeAll
    void build(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired WebApplicationContext context,
            @TempDir Path folder) {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        instructor = village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.millBranch);
        foreigner = village.holder("foreigner", village.orchardBranch, Role.INSTRUCTOR, village.orchardBranch);
        member = village.member("learner", village.millBranch);
        shelved = new Shelved(beans, folder);
    }

    @Test
    void pagesAreDrawnWhenTheyAreFirstAskedFor() throws Exception {
        LibraryFile pdf = shelve("paper.pdf", "application/pdf", pdf(2));
        assertThat(answer(instructor, pdf, 1).getStatus()).isEqualTo(404);
        assertThat(pictures.drawnPagesOf(pdf.file()).pages()).isEmpty();
        assertThat(pictures.pagesOf(pdf.file()).pages())
                .extracting(Pages.Page::number)
                .containsExactly(1, 2);
        assertThat(pictures.drawnPagesOf(pdf.file())).isEqualTo(pictures.pagesOf(pdf.file()));
        MockHttpServletResponse page = answer(instructor, pdf, 2);
        assertThat(page.getContentType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(page.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(pictures.pagesOf(pdf.file()).pages().get(1).width());
        assertThat(answer(instructor, pdf, 3).getStatus()).isEqualTo(404);
    }

    @Test
    void noPageIsShownToAnybodyElse() throws Exception {
        LibraryFile pdf = shelve("paper.pdf", "application/pdf", pdf(3));
        pictures.pagesOf(pdf.file());
        assertThat(answer(foreigner, pdf, 1).getStatus()).isEqualTo(404);
        assertThat(answer(member, pdf, 1).getStatus()).isEqualTo(404);
        assertThat(answer(instructor, pdf, 1).getStatus()).isEqualTo(200);
    }

    @Test
    void slidesBecomeAPaperWithAPageForEach() throws Exception {
        Assumptions.assumeTrue(pictures.slidesCanBeDrawn(), "LibreOffice is not installed here");
        LibraryFile slides = shelve("slides.pptx", SLIDES, TwoSlides.pptx());
        FileId paper = pictures.pdfOf(slides.file());
        try (FileStore.LocalFile local = store.local(paper)) {
            assertThat(recogniser.recognise(local.path()).pageTexts())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("Where the way out is");
        }
    }

    @Test
    void whatIsNoPresentationIsRefusedWithWhatToDo() throws Exception {
        LibraryFile broken = shelve("slides.pptx", SLIDES, "no slides".getBytes(StandardCharsets.UTF_8));
        LibraryFile paper = shelve("notes.txt", "text/plain", "notes".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> pictures.pagesOf(broken.file())).isInstanceOf(PicturesRefused.class);
        assertThatThrownBy(() -> pictures.pagesOf(paper.file()))
                .isInstanceOf(PicturesRefused.class)
                .hasMessageEndingWith("no-pages");
        assertThat(pictures.drawnPagesOf(broken.file()).pages()).isEmpty();
    }

    private LibraryFile shelve(String name, String type, byte[] bytes) throws IOException {
        return shelved.add(village.millBranch, instructor, name, type, bytes);
    }

    private MockHttpServletResponse answer(MemberId who, LibraryFile file, int page) throws Exception {
        return web.perform(get("/library-files/" + file.id() + "/pages/" + page).with(user(who.value())))
                .andReturn()
                .getResponse();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage(PDRectangle.A6));
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
