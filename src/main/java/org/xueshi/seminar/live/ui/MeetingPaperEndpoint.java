package org.xueshi.seminar.live.ui;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.library.SafeServing;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.seminar.live.Material;
import org.xueshi.seminar.live.Material.Paper;

/** Serves papers of a meeting to whoever takes part; to anybody else there is no such paper. */
@RestController
class MeetingPaperEndpoint {

    private final Material material;
    private final SafeServing serving;

    MeetingPaperEndpoint(Material material, SafeServing serving) {
        this.material = material;
        this.serving = serving;
    }

    @GetMapping("/meeting-papers/{gathering}/{id}")
    ResponseEntity<Resource> paper(@PathVariable String gathering, @PathVariable String id) {
        try {
            Paper paper = material.open(new GatheringId(gathering), id);
            return serving.answer(paper.file(), paper.mediaType(), paper.name());
        } catch (NotAllowedRefused | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
