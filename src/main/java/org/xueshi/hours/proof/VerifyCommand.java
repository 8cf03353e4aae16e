package org.xueshi.hours.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bin/verify}: verifies a transcript without a network. Ends with 0 if it is true, with 1 if it is not, with 2 if it
 * could not be read at all.
 */
public final class VerifyCommand {

    private static final String USAGE = """
            bin/verify – verify a transcript without a network

              bin/verify FILE [--key KEY …]   a transcript, or a PDF that carries one; KEY is a key of the installation that
                                              you know from elsewhere, or a file of them as /verify/keys has it
              --witness KEY                   a key of an organisation that cosigns checkpoints
              --language zh|en                instead of this terminal's
              --help                          this text

            It needs a JDK and nothing else. It ends with 0 if the transcript is true, and with 1 if it is not.
            """;

    private static final int NOT_TRUE = 1;
    private static final int NOT_READ = 2;

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        KnownKeys known = KnownKeys.NONE;
        Locale language = Locale.getDefault();
        List<NoteKey> witnesses = new ArrayList<>();
        String file = null;
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--help", "-h" -> {
                        System.out.print(USAGE);
                        return 0;
                    }
                    case "--key" -> known = known.and(KnownKeys.named(arguments[++i]));
                    case "--witness" ->
                        witnesses.addAll(KnownKeys.named(arguments[++i]).keys());
                    case "--language" -> language = Locale.forLanguageTag(arguments[++i]);
                    default -> file = arguments[i];
                }
            }
            if (file == null) {
                System.err.print(USAGE);
                return NOT_READ;
            }
            Verdict verdict = new TranscriptCheck(known, witnesses).verify(Files.readAllBytes(Path.of(file)));
            new VerdictText(VerdictWords.in(language)).lines(verdict).forEach(System.out::println);
            return verdict instanceof Verdict.True ? 0 : NOT_TRUE;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            System.err.println("That could not be read: "
                    + TerminalText.visible(String.valueOf(unreadable.getMessage())) + "\nSee bin/verify --help.");
            return NOT_READ;
        }
    }
}
