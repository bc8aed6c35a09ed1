/// How does the log leave? Writes all that was ever kept as CSV for spreadsheets and as JSON lines for programs.
package org.lectern.exchange.log;
