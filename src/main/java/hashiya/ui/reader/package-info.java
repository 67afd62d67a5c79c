/// The article on the page: layout, hit-testing, selection, marks. The only room that knows RichTextFX.
///
/// Start with [ArticleArea], which is made of what can be seen ([InView]), where it scrolls ([Scrolling]), what is
/// selected ([Selection]) and what lies on the words ([Marked]). RichTextFX is its document and viewport; geometry and
/// painting are ours, because JavaFX and RichTextFX draw, measure and hit the wrong characters in right-to-left text:
///
/// - [Tokens] cuts a paragraph so that JavaFX shapes, wraps and orders Arabic correctly: one text node per token.
/// - [Geometry] says where characters stand; [Placement] alone knows that JavaFX answers in mirrored coordinates.
/// - [Layer] paints marks, selection and caret of one visible paragraph, beside the text, so that no mark can break
///   letters apart.
@NullMarked
package hashiya.ui.reader;

import org.jspecify.annotations.NullMarked;
