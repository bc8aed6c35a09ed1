/// The box in which everything is searched.
package org.lectern.ui.search;
