package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.xueshi.people.credentials.Passwords;
import org.xueshi.testing.DatabaseTest;

/** The first start in production makes one administrator and says the one-time password once; the sample mode does not. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}");

    @Autowired
    Organisations organisations;

    @Autowired
    Directory directory;

    @Autowired
    I18NProvider texts;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Passwords passwords;

    FirstStart firstStart;

    @BeforeEach
    void build() {
        firstStart = new FirstStart(organisations, directory, texts);
    }

    @Test
    void ofTwoNodesOneMakesTheAdministratorWhoSignsInOnceAndNobodySpeaksAgain(CapturedOutput output) throws Exception {
        Callable<Void> node = () -> {
            firstStart.run(new DefaultApplicationArguments());
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var started : nodes.invokeAll(java.util.List.of(node, node))) {
                started.get();
            }
        }
        firstStart.run(new DefaultApplicationArguments());

        var said = PASSWORD.matcher(output.getOut())
                .results()
                .map(hit -> hit.group())
                .distinct()
                .toList();
        assertThat(said).hasSize(1);
        assertThat(output.getOut()).containsOnlyOnce("One-time password:");
        var administrator = users.loadUserByUsername("ADMIN");
        assertThat(encoder.matches(said.getFirst(), administrator.getPassword()))
                .isTrue();
        var member = new MemberId(administrator.getUsername());
        assertThat(passwords.mustChange(member)).isTrue();
        assertThat(administrator.getAuthorities()).extracting(Object::toString).contains("ROLE_ADMINISTRATOR");
    }

    @Test
    void onlyProductionHasAFirstStart() {
        var runner = new ApplicationContextRunner()
                .withBean(Organisations.class, () -> mock(Organisations.class))
                .withBean(Directory.class, () -> mock(Directory.class))
                .withBean(I18NProvider.class, () -> texts)
                .withUserConfiguration(FirstStart.class);
        runner.withPropertyValues("xueshi.mode=production")
                .run(context -> assertThat(context).hasSingleBean(FirstStart.class));
        runner.withPropertyValues("xueshi.mode=sample")
                .run(context -> assertThat(context).doesNotHaveBean(FirstStart.class));
        runner.run(context -> assertThat(context).doesNotHaveBean(FirstStart.class));
    }
}
