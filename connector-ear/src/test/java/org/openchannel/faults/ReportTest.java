package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test
    void a_run_begins_its_report_anew(@TempDir Path folder) throws IOException {
        var file = folder.resolve("faults.md");
        new Report(file, "head\n").append("of yesterday\n");

        var report = new Report(file, "head\n");
        report.append("one\n");
        report.append("two\n");

        assertThat(Files.readString(file)).isEqualTo("head\none\ntwo\n");
    }
}
