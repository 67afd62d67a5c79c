package hashiya.arabic;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The order titles stand in: that of CLDR for Arabic, in which Arabic stands before Latin, tashkeel and tatweel count
/// only between titles that are otherwise alike, and numbers stand by their size.
///
/// Signs before the first letter or digit, such as the « of a quotation, do not count.
public final class TitleOrder {
    /// As titles are written: المجلة under ا.
    public static final TitleOrder AS_WRITTEN = new TitleOrder(false);

    /// Without the definite article they begin with: المجلة under م.
    public static final TitleOrder BARE = new TitleOrder(true);

    /// To be raised whenever [#key] changes.
    private static final int RULES = 1;

    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /// The article, with or without tashkeel and tatweel, before two letters or more. A verb of the form افتعل whose root
    /// begins with lam looks the same; those that headlines begin with are excepted.
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?!(التقى|التقت|يلتقي|التزم|التزمت|التهم|التهمت|التحق|التحقت|التمس|التمست|التفت|التفتت|التف|التفت)(?!\\p{L}))"
                    + "[اٱ]\\p{Mn}*ل[\\p{Mn}ـ]*(?=\\p{L}\\p{Mn}*\\p{L})");

    private final boolean isBare;

    private TitleOrder(boolean isBare) {
        this.isBare = isBare;
    }

    /// Made with the first key, since ICU reads its tables for it, which takes tenths of a second.
    private static final class Tables {
        private static final RuleBasedCollator COLLATOR =
                (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("ar"));

        static {
            COLLATOR.setNumericCollation(true);
            COLLATOR.freeze();
        }
    }

    /// Bytes that sort, unsigned, as their titles do; only beside others made by the same [#version].
    public byte[] key(String title) {
        String counted = LEADING_SIGNS.matcher(title).replaceFirst("");
        return Tables.COLLATOR.getCollationKey(isBare ? ARTICLE.matcher(counted).replaceFirst("") : counted).toByteArray();
    }

    /// Puts things in the order of their titles.
    public <T> Comparator<T> by(Function<T, String> title) {
        return (one, other) -> Arrays.compareUnsigned(key(title.apply(one)), key(title.apply(other)));
    }

    /// By which rules keys are made; Unicode's change with ICU's.
    public static String version() {
        return RULES + " " + Tables.COLLATOR.getVersion() + " " + Tables.COLLATOR.getUCAVersion();
    }
}
