/// What leaves the house: marks and articles as CSV tables that open right in a spreadsheet by double click, and that a
/// program reads back without losing a character.
///
/// Start with [AnnotationsCsv] and [ArticlesCsv]; [AnnotationColumns] and [ArticleColumns] are the tables, column by
/// column. Rows are streamed: nothing here holds a table in memory. A table is finished and proved under another name
/// before it takes the place of an older one, and a `.json` beside it says how to read it.
///
/// This room alone knows FastCSV and Jackson. It writes what it is given; which rows, and in which order, is decided
/// by the caller.
@NullMarked
package hashiya.exchange;

import org.jspecify.annotations.NullMarked;
