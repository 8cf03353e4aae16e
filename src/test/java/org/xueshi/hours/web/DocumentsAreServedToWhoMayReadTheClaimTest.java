package org.xueshi.hours.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Category;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Declaration;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Document;
import org.xueshi.hours.Documents;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** B4: a claim's document is there for its member, for who decides on it, and for auditors; to others it looks like none. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsAreServedToWhoMayReadTheClaimTest {

    private Village village;
    private MockMvc web;
    private MemberId member;
    private MemberId secretary;
    private byte[] picture;
    private String address;
    private ClaimId claim;

    @BeforeAll
    void build(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired WebApplicationContext context,
            @Autowired Documents documents,
            @Autowired Declarations declarations,
            @TempDir Path folder)
            throws IOException {
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("learner", village.millBranch);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        picture = bytes.toByteArray();
        Path file = Files.write(folder.resolve("upload"), picture);
        Document document = village.by(member, () -> documents.receive(file, "证书.png"));
        claim = village.by(
                member,
                () -> declarations.file(
                        new Declaration(
                                "First aid",
                                "Red Cross",
                                Category.COLLECTIVE,
                                declarations.today(),
                                null,
                                null,
                                90,
                                "How to help until the doctor comes.",
                                null,
                                List.of(document)),
                        null));
        address = "/claim-files/" + claim.value() + "/" + document.file();
    }

    @Test
    void toTheMemberTheDeciderAndAuditorsAsWhatTheyAreAndUnableToRunAnything() throws Exception {
        MemberId auditor = village.holder("auditor", village.orchardBranch, Role.AUDITOR, village.county);
        for (MemberId reader : List.of(member, secretary, auditor)) {
            web.perform(get(address).with(user(reader.value())))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/png"))
                    .andExpect(content().bytes(picture))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string(
                                    "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'"));
        }
    }

    @Test
    void toAnybodyElseLikeOneThatThereIsNot() throws Exception {
        MemberId foreign =
                village.holder("bridge-secretary", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
        MemberId foreignAuditor =
                village.holder("east-auditor", village.millBranch, Role.AUDITOR, village.eastTownship);
        MemberId neighbour = village.member("neighbour", village.millBranch);
        for (MemberId other : List.of(foreign, foreignAuditor, neighbour)) {
            var answer = web.perform(get(address).with(user(other.value())))
                    .andExpect(status().isNotFound())
                    .andReturn()
                    .getResponse();
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsNotThere() throws Exception {
        String unknown = "/claim-files/" + claim.value() + "/" + "0".repeat(64);
        String ofNoClaim = address.replace(claim.value(), "00000000-0000-0000-0000-000000000000");
        for (String wrong : List.of(unknown, ofNoClaim, "/claim-files/" + "x".repeat(200) + "/y")) {
            web.perform(get(wrong).with(user(member.value()))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aStrangerIsAskedToSignIn() throws Exception {
        web.perform(get(address)).andExpect(status().is3xxRedirection());
    }
}
