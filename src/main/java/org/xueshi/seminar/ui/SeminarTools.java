package org.xueshi.seminar.ui;

import org.springframework.stereotype.Component;
import org.xueshi.people.OwnProfile;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.post.Contributions;
import org.xueshi.seminar.post.Drafts;
import org.xueshi.seminar.post.Moderation;
import org.xueshi.seminar.post.Pictures;
import org.xueshi.seminar.post.Posts;
import org.xueshi.seminar.post.Pulses;
import org.xueshi.seminar.post.Reactions;
import org.xueshi.seminar.post.Reading;
import org.xueshi.seminar.post.Reports;

/** The services that a seminar's pages use. */
@Component
public record SeminarTools(
        Reading reading,
        Posts posts,
        Drafts drafts,
        Reactions reactions,
        Moderation moderation,
        Reports reports,
        Pictures pictures,
        Pulses pulses,
        Contributions contributions,
        Judging judging,
        OwnProfile profile) {}
