package org.xueshi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Localised;
import org.xueshi.people.Organisations;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** Neither the answer nor the work behind it tells whether a name exists: one bcrypt of strength 12, one address. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnUnknownNameLooksLikeAWrongPasswordTests {

    @MockitoSpyBean
    PasswordEncoder encoder;

    MockMvc browser;

    @BeforeAll
    void build(@Autowired WebApplicationContext context) throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var village = new Village(context.getAutowireCapableBeanFactory());
        var liLei = new Organisations.NewMember(Localised.same("李雷"), "li.lei", null, "hashed as slowly as any other");
        village.byCounty(() -> village.members.register(village.millBranch, liLei, Role.MEMBER, Village.LONG_AGO));
        answerTo("li.lei", "the first sign-in prepares the comparison");
    }

    @Test
    void theSameAnswerAfterTheSameWork() throws Exception {
        var answers = new ArrayList<String>();
        for (String name : new String[] {"li.lei", "nobody", "", "王芳", "x".repeat(300)}) {
            clearInvocations(encoder);
            answers.add(answerTo(name, "a wrong password"));
            verify(encoder, times(1)).matches(any(), startsWith("$2a$12$"));
            verify(encoder, times(0)).encode(any());
        }
        assertThat(answers).containsOnly("/login?refused=credentials");
    }

    private String answerTo(String name, String password) throws Exception {
        return browser.perform(post("/login")
                        .param("username", name)
                        .param("password", password)
                        .with(csrf()))
                .andExpect(unauthenticated())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
