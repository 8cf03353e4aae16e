package org.xueshi.hours.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** {@code bin/witness}: for a parent organisation that watches an installation's checkpoints and cosigns them. */
public final class WitnessCommand {

    private static final String USAGE = """
            bin/witness – watch the checkpoints of an installation and cosign them

              bin/witness FOLDER --name NAME                  becomes a witness: makes a key in that folder, and prints
                                                              its public half for the installation's administrators
              bin/witness FOLDER --archive FOLDER --key KEYS  checks the installation's archive of checkpoints (folder
                                                              "checkpoints" in its data) against what was seen before,
                                                              keeps a copy, and cosigns what is new
              --help                                          this text

            The cosigned notes lie in the witness's folder afterwards; the installation's administrators take them in on the
            page "Ledger". KEYS is the installation's public key, or a file of its keys as /verify/keys has it: only from the
            file is it known when a key was replaced, and that it may sign nothing since. It needs a JDK and nothing else.
            """;

    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private WitnessCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Path folder = null;
        String name = null;
        Path archive = null;
        KnownKeys keys = KnownKeys.NONE;
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--help", "-h" -> {
                        System.out.print(USAGE);
                        return 0;
                    }
                    case "--name" -> name = arguments[++i];
                    case "--archive" -> archive = Path.of(arguments[++i]);
                    case "--key" -> keys = keys.and(KnownKeys.named(arguments[++i]));
                    default -> folder = Path.of(arguments[i]);
                }
            }
            if (folder != null && name != null) {
                System.out.println(Witness.found(folder, name).key());
                return 0;
            }
            if (folder != null && archive != null && !keys.keys().isEmpty()) {
                List<SignedNote> cosigned = Witness.in(folder).cosign(new Archive(archive), keys);
                System.out.println(cosigned.size() + " checkpoints cosigned, in " + folder);
                return 0;
            }
            System.err.print(USAGE);
            return NOT_UNDERSTOOD;
        } catch (FileAlreadyExistsException founded) {
            System.err.println("There is a witness in that folder already.");
            return NOT_UNDERSTOOD;
        } catch (IllegalArgumentException | UncheckedIOException refused) {
            System.err.println("Not cosigned: " + TerminalText.visible(String.valueOf(refused.getMessage())));
            return REFUSED;
        } catch (IOException | GeneralSecurityException | IndexOutOfBoundsException unreadable) {
            System.err.println("That could not be read: "
                    + TerminalText.visible(String.valueOf(unreadable.getMessage())) + "\nSee bin/witness --help.");
            return NOT_UNDERSTOOD;
        }
    }
}
