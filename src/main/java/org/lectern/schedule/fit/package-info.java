/// Which parameters describe this student?
///
/// A log of [org.lectern.schedule.Answer]s gives [org.lectern.schedule.Parameters], how well they predict, and whether
/// they predict better than the published ones. Knows no card, no clock and no thread but those it counts on.
package org.lectern.schedule.fit;
