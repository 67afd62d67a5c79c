package hashiya.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/// What codes are painted with. Each paper has its own shade of every tint, and each tint draws a line of its own, so
/// that nobody needs to see the colour.
public enum Tint {
    /// Of codes without a colour.
    VIOLET("#57449b"),
    BLUE("#1d5f9e"),
    ROSE("#a8326b"),
    LEAF("#47691c"),
    RED("#a83226"),
    SLATE("#55606b"),
    PLUM("#8a2f8f"),
    BROWN("#7a4a21");

    private static final HexFormat HEX = HexFormat.of();

    private final String colour;

    Tint(String colour) {
        this.colour = colour;
    }

    /// The colour the codebook and every export know it by: `#57449b`.
    public String colour() {
        return colour;
    }

    /// The tint a code is painted with: its own, or the one nearest to a colour that came from elsewhere.
    public static Tint of(Code code) {
        return code.colour().isEmpty() ? VIOLET : nearest(code.colour());
    }

    /// The tint nearest to a colour, `#rrggbb`.
    public static Tint nearest(String colour) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(tint -> distance(tint.colour, colour)))
                .orElse(VIOLET);
    }

    private static int distance(String one, String other) {
        int sum = 0;
        for (int channel = 1; channel < one.length(); channel += 2) {
            int apart = HEX.parseHex(one, channel, channel + 2)[0] - HEX.parseHex(other, channel, channel + 2)[0];
            sum += apart * apart;
        }
        return sum;
    }
}
