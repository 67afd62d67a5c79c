package hashiya.anchor;

import java.util.Arrays;
import java.util.List;

/// Two sequences of words laid beside each other so that as many as can be are the same: their longest common subsequence.
final class Alignment {
    private final int[] partners;
    private final int others;
    private final int kept;

    /// @param partners for each word of the first the place of its equal in the second, or -1
    private Alignment(int[] partners, int others) {
        this.partners = partners;
        this.others = others;
        this.kept = (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
    }

    static Alignment of(List<String> words, List<String> others) {
        int[][] common = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] = words.get(i).equals(others.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int[] partners = new int[words.size()];
        Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        while (i < words.size() && j < others.size()) {
            if (words.get(i).equals(others.get(j))) {
                partners[i++] = j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(partners, others.size());
    }

    /// The share of all words that both have.
    double likeness() {
        int most = Math.max(partners.length, others);
        return most == 0 ? 0 : (double) kept / most;
    }

    /// How many words between two places of the first the second has too.
    int kept(int from, int to) {
        return (int) Arrays.stream(partners, from, to).filter(partner -> partner >= 0).count();
    }

    /// Where in the second begins what stands in the place of the first's words from `from` on.
    int start(int from) {
        for (int word = from - 1; word >= 0; word--) {
            if (partners[word] >= 0) {
                return partners[word] + 1;
            }
        }
        return 0;
    }

    /// Where in the second ends what stands in the place of the first's words up to `to`.
    int end(int to) {
        for (int word = to; word < partners.length; word++) {
            if (partners[word] >= 0) {
                return partners[word];
            }
        }
        return others;
    }
}
