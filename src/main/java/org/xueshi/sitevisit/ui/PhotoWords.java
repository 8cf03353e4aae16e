package org.xueshi.sitevisit.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.library.CameraFacts;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.reflection.VisitPhoto;

/** What a camera wrote into a photograph, as people say it. */
final class PhotoWords {

    /** Phones are no more exact than this in metres. */
    private static final int STEP = 10;

    private PhotoWords() {}

    /** Everything, for its member before it is sent. */
    static String all(VisitPhoto photo, @Nullable Base base) {
        CameraFacts camera = photo.camera();
        List<String> facts = new ArrayList<>();
        facts.add(taken(photo));
        facts.add(where(camera, base == null ? null : base.place()));
        facts.add(
                camera.device() == null
                        ? Texts.t("sitevisit.photo.no-device")
                        : Texts.t("sitevisit.photo.device", camera.device()));
        return String.join(Texts.t("sitevisit.photo.and"), facts);
    }

    /** What is kept of it. */
    static String kept(VisitPhoto photo) {
        return String.join(
                Texts.t("sitevisit.photo.and"),
                taken(photo),
                Texts.t("sitevisit.distance." + photo.distance().key()));
    }

    private static String taken(VisitPhoto photo) {
        var taken = photo.taken();
        return taken == null
                ? Texts.t("sitevisit.photo.no-time")
                : Texts.t(
                        "sitevisit.photo.taken",
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(Texts.locale())
                                .format(taken));
    }

    private static String where(CameraFacts camera, @Nullable GatheringPlace base) {
        Double latitude = camera.latitude();
        Double longitude = camera.longitude();
        if (latitude == null || longitude == null) {
            return Texts.t("sitevisit.photo.no-place");
        }
        return base == null
                ? Texts.t("sitevisit.photo.place")
                : Texts.t("sitevisit.photo.metres", Math.round(base.metresTo(latitude, longitude) / STEP) * STEP);
    }
}
