package hashiya.article;

import java.util.ArrayList;
import java.util.List;

/// One line of the article's text, without its newline, and the part it plays on the page.
///
/// `index` counts from 0 and counts empty lines too, so that a paragraph's number means the same in every export.
public record Paragraph(int index, Span span, Role role) {
    /// What a newspaper sets apart.
    public enum Role {
        TITLE,
        /// Where the report comes from: «بكين-سانا», «المرجان – وكالة أنباء الساحل:».
        DATELINE,
        BODY,
        /// A paragraph that is somebody's words from its first sign to its last.
        QUOTATION,
        /// An empty line.
        GAP
    }

    /// A dateline is a place and an agency, seldom more than six words; a longer second line is the article's lead.
    private static final int LONGEST_DATELINE = 48;

    private static final String DASHES = "-–—";
    private static final String ENDS_OF_SENTENCE = ".؟!…:؛»”\"";

    /// The paragraphs of a text, in order; their spans and the newlines between them cover it whole.
    ///
    /// The first line that says something is the title, unless it is the only one. The line after it is the dateline
    /// if it is short, does not end like a sentence, and a body follows; a colon ends one that has a dash in it. Any
    /// later line wholly in quotation marks is a quotation.
    public static List<Paragraph> of(String text) {
        var spans = lines(text);
        var filled = spans.stream().filter(span -> !isGap(text, span)).limit(3).toList();
        var title = filled.size() > 1 ? filled.get(0) : null;
        var dateline = filled.size() > 2 && looksLikeDateline(filled.get(1).in(text)) ? filled.get(1) : null;

        var paragraphs = new ArrayList<Paragraph>(spans.size());
        for (var span : spans) {
            Role role;
            if (isGap(text, span)) {
                role = Role.GAP;
            } else if (span.equals(title)) {
                role = Role.TITLE;
            } else if (span.equals(dateline)) {
                role = Role.DATELINE;
            } else {
                role = Quoted.isWhole(text, span) ? Role.QUOTATION : Role.BODY;
            }
            paragraphs.add(new Paragraph(paragraphs.size(), span, role));
        }
        return List.copyOf(paragraphs);
    }

    private static List<Span> lines(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.add(new Span(start, end));
            start = end + 1;
        }
        spans.add(new Span(start, text.length()));
        return spans;
    }

    /// Nearly every line tells by its first character.
    private static boolean isGap(String text, Span span) {
        int end = span.end();
        int i = span.start();
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    private static boolean looksLikeDateline(String line) {
        String words = line.strip();
        char last = words.charAt(words.length() - 1);
        boolean placeAndAgency = last == ':' && DASHES.chars().anyMatch(dash -> words.indexOf(dash) >= 0);
        return words.length() <= LONGEST_DATELINE && (placeAndAgency || ENDS_OF_SENTENCE.indexOf(last) < 0);
    }
}
