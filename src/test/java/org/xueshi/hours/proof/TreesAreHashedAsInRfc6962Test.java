package org.xueshi.hours.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** L5: the tree's hashing is that of RFC 6962, and a path leads to the root from its own leaf only. */
class TreesAreHashedAsInRfc6962Test {

    /** The inputs and roots by which implementations of Certificate Transparency check themselves. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int LARGEST = 70;

    private static List<Sha256> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Merkle.leaf(new byte[] {(byte) n}))
                .toList();
    }

    @Test
    void theRootsAreThoseThatEverybodyGets() {
        var leaves = new ArrayList<Sha256>();
        for (int n = 0; n < INPUTS.size(); n++) {
            leaves.add(Merkle.leaf(HexFormat.of().parseHex(INPUTS.get(n))));
            assertThat(Merkle.root(leaves)).hasToString(ROOTS.get(n));
        }
        assertThat(Merkle.empty()).isEqualTo(Sha256.of(""));
    }

    @Test
    void eachLeafsPathLeadsToTheRoot() {
        for (int size = 1; size <= LARGEST; size++) {
            List<Sha256> leaves = leaves(size);
            for (int index = 0; index < size; index++) {
                List<Sha256> path = Merkle.path(leaves, index);
                assertThat(Merkle.root(leaves.get(index), index, size, path)).isEqualTo(Merkle.root(leaves));
            }
        }
    }

    @Test
    void noOtherLeafPlaceOrPathDoes() {
        List<Sha256> leaves = leaves(13);
        Sha256 root = Merkle.root(leaves);
        for (int index = 0; index < leaves.size(); index++) {
            List<Sha256> path = Merkle.path(leaves, index);
            for (int other = 0; other < leaves.size(); other++) {
                if (other != index) {
                    assertThat(rootOrNothing(leaves.get(other), index, leaves.size(), path))
                            .isNotEqualTo(root);
                    assertThat(rootOrNothing(leaves.get(index), other, leaves.size(), path))
                            .isNotEqualTo(root);
                }
            }
            assertThat(rootOrNothing(leaves.get(index), index, leaves.size(), path.subList(1, path.size())))
                    .isNotEqualTo(root);
        }
    }

    private static Sha256 rootOrNothing(Sha256 leaf, int index, int size, List<Sha256> path) {
        try {
            return Merkle.root(leaf, index, size, path);
        } catch (IllegalArgumentException refused) {
            return Sha256.NONE;
        }
    }

    /** A known weakness of verifiers: taking an empty path for a tree that has more than one leaf. */
    @Test
    void anEmptyPathProvesATreeOfOneLeafOnly() {
        Sha256 leaf = leaves(1).getFirst();

        assertThat(Merkle.root(leaf, 0, 1, List.of())).isEqualTo(leaf);
        assertThatThrownBy(() -> Merkle.root(leaf, 0, 2, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.root(leaf, 1, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.root(leaf, 0, 1, List.of(leaf))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLeafIsNeverTakenForANode() {
        List<Sha256> leaves = leaves(2);
        byte[] joined = new byte[2 * Sha256.LENGTH];
        System.arraycopy(leaves.getFirst().bytes(), 0, joined, 0, Sha256.LENGTH);
        System.arraycopy(leaves.getLast().bytes(), 0, joined, Sha256.LENGTH, Sha256.LENGTH);

        assertThat(Merkle.leaf(joined)).isNotEqualTo(Merkle.root(leaves));
    }
}
