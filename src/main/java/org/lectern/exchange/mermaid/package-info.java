/// What does a drawing in Mermaid show? Reads flowcharts and sequence diagrams, and makes blocks of them.
package org.lectern.exchange.mermaid;
