/// Is the guide well written?
///
/// Reads courses that fit the format once more, by the rules of writing test items and study texts, and remarks on what
/// breaks them. It knows texts and English, but no subject: names and figures come from the course itself.
package org.lectern.content.proof;
