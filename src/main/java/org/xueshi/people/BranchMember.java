package org.xueshi.people;

/** A member, and the branch to which they belong. */
public record BranchMember(Member member, Organisation branch) {}
