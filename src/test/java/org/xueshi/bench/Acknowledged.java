package org.xueshi.bench;

/** What the server has told a player: the last pulse that it took, and what the session has earned. */
record Acknowledged(String token, long sequence, long countedSeconds) {}
