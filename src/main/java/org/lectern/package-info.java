/// Who opens the door?
///
/// The command line and the window: they read the clock, open the store and hand each room what it needs. This is the
/// only place that knows every room, and it owns no rule of any of them.
package org.lectern;
