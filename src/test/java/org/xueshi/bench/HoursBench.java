package org.xueshi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.xueshi.hours.policy.Policies;

/** Proto. */
final class HoursBench {
    static void main(String[] a) throws Exception {
        Path data = Files.createTempDirectory("xueshi-bench");
        org.xueshi.testing.MySqlServer server = a.length > 1 ? new org.xueshi.testing.MySqlServer() : null;
        try (var it = server == null ? HoursInstallation.embedded(data) : HoursInstallation.on(server.createDatabase("xueshi"), data)) {
            int members = Integer.parseInt(a[0]);
            int year = LocalDate.now().getYear();
            var many = new ManyEntries(members, year, it.bean(Policies.class).inForceOn(LocalDate.now()).ref());
            Appends.twin(it, "bench_entry");
            var ap = new Appends(it);
            for (int i = 0; i < 20 * members / 20_000; i++)
                System.out.println(ap.run(many, i * 20_000, (i + 1) * 20_000, Appends.TOGETHER, "bench_entry"));
            for (int i = 0; i < 3; i++) {
                var v = it.bean(org.xueshi.hours.checkpoint.Verifier.class).verify(new org.xueshi.hours.proof.Archive(data.resolve("none")), java.util.List.of());
                System.out.println(v.entries() + " " + v.members() + " " + v.took() + " " + v.findings().size());
            }
            if (server == null) System.out.println("file MB " + Files.size(data.resolve("db/xueshi.mv.db")) / (1 << 20));
        }
        System.exit(0);
    }
}
