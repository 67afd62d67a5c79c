/// Articles and the marks people make in them: plain values, no library, no input, no output.
///
/// Start with [Article] and [Annotation]. A [Span] counts UTF-16 units from the start of the article's text, end
/// exclusive, in logical order, as Java and RichTextFX do; everything that measures text measures it this way.
///
/// Every other room may use this one. It uses none.
@NullMarked
package hashiya.article;

import org.jspecify.annotations.NullMarked;
