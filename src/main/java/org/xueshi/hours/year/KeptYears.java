package org.xueshi.hours.year;

import java.util.SortedMap;
import org.xueshi.hours.proof.Sha256;

/**
 * What closed years of a member were assessed to, in short.
 *
 * @param digests by year, each of all that was kept at the close: facts, length of the chain, and the assessment's digest
 */
public record KeptYears(String member, SortedMap<Integer, Sha256> digests) {}
