/// Where do these words stand?
///
/// Everything that can be read becomes a [org.lectern.search.Document], all documents an [org.lectern.search.Index],
/// and what a reader types a [org.lectern.search.Sought]; the two make the places [org.lectern.search.Found], best
/// first. This room knows content, but no screen and no database; who has words of another kind hands them in as
/// documents.
package org.lectern.search;
