/// The window: a `…View` builds nodes, a `…Model` holds JavaFX properties and talks to the desk.
@NullMarked
package hashiya.ui;

import org.jspecify.annotations.NullMarked;
