/// How do others say it? Reads study guides that were written elsewhere, and makes units of them; writes the log for
/// spreadsheets and programs.
///
/// Whatever it does not understand it keeps as words or code and reports with its line. It knows no window and no
/// store.
package org.lectern.exchange;
