/** Measures the packaged application; each main class named *Bench is what bin/bench runs by that name. */
package org.xueshi.bench;
