/// How does it look on paper? A unit becomes pieces, pieces become strips of marks, strips fill pages, and the pages
/// are
/// written as a PDF. It knows the guide, what is asked and how it is going, but no screen and no file.
package org.lectern.print;
