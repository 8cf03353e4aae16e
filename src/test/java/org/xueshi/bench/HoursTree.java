package org.xueshi.bench;
import org.xueshi.hours.checkpoint.ManyLeaves;
import org.xueshi.hours.proof.Merkle;
final class HoursTree {
    static void main(String[] a) {
        int n = Integer.parseInt(a[0]);
        for (int i = 0; i < 2; i++) {
        var m = new ManyLeaves(n, ManyEntries::id);
        var mx = java.lang.management.ManagementFactory.getThreadMXBean();
        long c = mx.getCurrentThreadCpuTime(), t = System.nanoTime();
        m.leavesOnly();
        System.out.printf("leaves cpu %.1f wall %.1f%n", (mx.getCurrentThreadCpuTime()-c)/1e9, (System.nanoTime()-t)/1e9);
        c = mx.getCurrentThreadCpuTime(); t = System.nanoTime();
        var root = m.build();
        System.out.printf("build cpu %.1f wall %.1f%n", (mx.getCurrentThreadCpuTime()-c)/1e9, (System.nanoTime()-t)/1e9);
        m.blocks();
        c = mx.getCurrentThreadCpuTime();
        var path = m.path(n / 3);
        System.out.printf("path cpu ms %.1f len %d%n", (mx.getCurrentThreadCpuTime()-c)/1e6, path.size());
        c = mx.getCurrentThreadCpuTime();
        boolean ok = Merkle.root(m.leaf(n/3).hash(), n/3, n, path).equals(root);
        System.out.printf("check cpu ms %.3f %s%n", (mx.getCurrentThreadCpuTime()-c)/1e6, ok);
        }
    }
}
