package org.xueshi.seminar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Refused;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.Circle;
import org.xueshi.testing.DatabaseTest;

/** S2, S5: pictures are drawn anew, so that nothing of a camera goes on, and are fetched by those inside alone. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesCarryNothingElseTests {

    private static final String SECRET = "taken at 31.2304 N, 121.4737 E";

    @Autowired
    Pictures pictures;

    @Autowired
    SeminarsUseFiles uses;

    @TempDir
    Path folder;

    private Circle circle;
    private MockMvc web;

    @BeforeAll
    void aCircle(@Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context)
            throws IOException {
        circle = new Circle(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    /** With a comment of the camera's right after its beginning. */
    private Path photograph() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length + 2)});
        all.write(secret);
        all.write(plain, 2, plain.length - 2);
        return Files.write(folder.resolve("photograph.jpg"), all.toByteArray());
    }

    private MockHttpServletResponse fetched(MemberId reader, String id) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/seminar-pictures/talking/talk/" + id)
                        .with(SecurityMockMvcRequestPostProcessors.user(reader.value())
                                .roles("MEMBER")))
                .andReturn()
                .getResponse();
    }

    @Test
    void nothingOfTheCameraGoesOnAndOnlyThoseInsideSeeIt() throws Exception {
        Path photograph = photograph();
        assertThat(Files.readString(photograph, StandardCharsets.ISO_8859_1)).contains(SECRET);
        MemberId member = circle.member();
        String id = circle.village.by(member, () -> pictures.receive(Circle.TALK, photograph, "photograph.jpg"));
        MockHttpServletResponse answer = fetched(circle.member(), id);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET);
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(64);
        assertThat(fetched(circle.stranger(circle.village.millBranch), id).getStatus())
                .isEqualTo(404);
        assertThat(fetched(circle.elsewhere, id).getStatus()).isEqualTo(404);
        assertThat(fetched(member, "none").getStatus()).isEqualTo(404);
        circle.post(member, "看：![场院](picture:" + id + ")");
        FileId kept = circle.village.by(member, () -> pictures.open(Circle.TALK, id));
        assertThat(uses.of(kept)).extracting(FileUses.Use::route).hasSize(1);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("x.png"), "<svg onload='alert(1)'/>");
        circle.village.signedIn.as(
                circle.member(),
                () -> assertThatThrownBy(() -> pictures.receive(Circle.TALK, text, "x.png"))
                        .isInstanceOf(Refused.class));
        circle.village.signedIn.as(
                circle.elsewhere,
                () -> assertThatThrownBy(() -> pictures.receive(Circle.TALK, text, "x.png"))
                        .isInstanceOf(NotAllowedRefused.class));
    }
}
