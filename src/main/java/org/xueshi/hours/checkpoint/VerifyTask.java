package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.TerminalText;

/** {@code bin/ledger verify}: goes through the ledger, prints what it found and ends, with 1 if anything is wrong. */
@Component
@ConditionalOnProperty(name = "xueshi.task", havingValue = "verify")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyTask implements ApplicationRunner {

    private final Verifier verifier;
    private final Checkpoints checkpoints;
    private final SigningKeys keys;
    private final ConfigurableApplicationContext context;
    private final String archive;
    private final String trusted;

    /**
     * @param archive a witness's folder; the installation's own if it is empty
     * @param trusted a file with the keys that the witness knows; those of the database if it is empty
     */
    VerifyTask(
            Verifier verifier,
            Checkpoints checkpoints,
            SigningKeys keys,
            ConfigurableApplicationContext context,
            @Value("${xueshi.task.archive:}") String archive,
            @Value("${xueshi.task.keys:}") String trusted) {
        this.verifier = verifier;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.context = context;
        this.archive = archive;
        this.trusted = trusted;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        Verification found = verifier.verify(
                archive.isEmpty() ? checkpoints.archive() : new Archive(Path.of(archive)), trustedKeys());
        System.out.printf(
                "%,d members, %,d entries, held against %s, in %.1f s%n",
                found.members(),
                found.entries(),
                found.witnessed() == 0 ? "no archive" : "an archive up to checkpoint " + found.witnessed(),
                found.took().toMillis() / 1e3);
        found.findings().forEach(VerifyTask::print);
        System.out.println(
                found.isClean()
                        ? "Nothing is wrong: the ledger is as it was written."
                        : "Something is wrong; findings: " + found.findings().size());
        int code = found.isClean() ? 0 : 1;
        System.exit(SpringApplication.exit(context, (ExitCodeGenerator) () -> code));
    }

    private KnownKeys trustedKeys() throws IOException {
        return trusted.isEmpty() ? keys.published() : KnownKeys.read(Files.readString(Path.of(trusted)));
    }

    private static void print(Finding finding) {
        System.out.printf("  %-18s %s%n", finding.reason(), TerminalText.visible(where(finding)));
    }

    private static String where(Finding finding) {
        if (finding.member() == null) {
            return "checkpoint " + finding.sequence();
        }
        String what = finding.reason() == Finding.Reason.ASSESSED_OTHERWISE ? "closed year " : "entry ";
        return "member " + finding.member() + ", " + what + finding.sequence();
    }
}
