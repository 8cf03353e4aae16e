package org.xueshi.hours.policy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.hours.policy.Finding.Use;

/**
 * The bytes of an assessment, so that a year that was assessed again can be compared byte for byte (L7): a version byte, then
 * every field in a fixed order as a length of four bytes and that many bytes; -1 stands for a field without value, and a
 * list begins with its length. Titles are left out: the policy's digest stands for them. Nothing ever changes in a version.
 */
public final class AssessmentEncoding {

    static final byte VERSION = 1;

    private static final int TYPICAL_LENGTH = 2_048;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);

    private AssessmentEncoding() {
        bytes.write(VERSION);
    }

    /** Equal for equal assessments, on every machine and in every language. */
    public static byte[] bytes(Assessment assessment) {
        var encoding = new AssessmentEncoding();
        encoding.number(assessment.year());
        encoding.text(assessment.asOf().toString());
        encoding.text(assessment.policy().id());
        encoding.number(assessment.policy().version());
        encoding.field(assessment.policy().digest().bytes());
        encoding.text(assessment.exempt() == null ? null : assessment.exempt().name());
        encoding.number(assessment.demands().size());
        assessment.demands().forEach(encoding::demand);
        encoding.number(assessment.shares().size());
        assessment.shares().forEach(encoding::share);
        return encoding.bytes.toByteArray();
    }

    private void demand(Demand demand) {
        text(demand.obligation().id());
        text(demand.because().role() == null ? null : demand.because().role().name());
        text(demand.because().fact());
        text(demand.from().toString());
        text(demand.due().toString());
        text(demand.state().name());
        text(demand.exempt() == null ? null : demand.exempt().name());
        number(demand.findings().size());
        demand.findings().forEach(this::finding);
        number(demand.carried().in());
        number(demand.carried().expired());
        number(demand.carried().repaid());
        number(demand.carried().lacked());
        number(demand.carried().out());
    }

    private void finding(Finding finding) {
        text(finding.clause().id());
        number(finding.required());
        number(finding.have());
        number(finding.carried());
        number(finding.missing());
        text(finding.state().name());
        text(finding.lostSince() == null ? null : finding.lostSince().toString());
        number(finding.uses().size());
        finding.uses().forEach(this::use);
    }

    private void use(Use use) {
        number(use.sequence());
        number(use.counted());
        number(use.left());
        text(use.reason().name());
        text(use.cap());
    }

    private void share(Share share) {
        text(share.category().key());
        number(share.hours().hundredths());
        number(share.countsTowardFloor() ? 1 : 0);
        number(share.entries());
    }

    private void number(int number) {
        field(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private void text(@Nullable String text) {
        field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private void field(byte @Nullable [] value) {
        int length = value == null ? -1 : value.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
    }
}
