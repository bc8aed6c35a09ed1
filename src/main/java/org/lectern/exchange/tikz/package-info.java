/// What does a drawing in TikZ show? Reads a subset of it, works out where everything stands, and makes a picture of
/// it.
package org.lectern.exchange.tikz;
