/// The store: one SQLite file holds a person's articles and the marks in them.
///
/// Start with [Library]. It takes and gives the values of `hashiya.article`; one method is one transaction, and what a
/// method has returned is on the disk. Inside, `Connections` owns the one connection that writes and those that read,
/// `Schema` brings a file up to today's version, and `Articles`, `Annotations` and `Codebook` hold the SQL beside the
/// records it fills.
///
/// The only room that knows `java.sql`.
@NullMarked
package hashiya.library;

import org.jspecify.annotations.NullMarked;
