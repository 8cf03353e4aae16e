package org.xueshi.courses.draft;

/** A text of a draft, and the hash by which a later change of it is noticed. */
record DraftText(String sha256, String text) {}
