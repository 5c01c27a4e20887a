package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LogFileTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final String XES =
      """
      <?xml version="1.0"?>
      <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
        <global scope="event"><string key="concept:name" value="?"/></global>
        <string key="concept:name" value="log of logs"/>
        <trace>
          <string key="concept:name" value="H1"/>
          <string key="channel" value="desk"><string key="concept:name" value="nested"/></string>
          <event><string key="concept:name" value="Check"/><string key="lifecycle:transition" value="start"/>
            <date key="time:timestamp" value="2026-01-05T08:00:00.000+07:00"/><string key="org:resource" value="a"/></event>
          <event><string key="concept:name" value="Check"/><string key="lifecycle:transition" value="suspend"/>
            <date key="time:timestamp" value="2026-01-05T08:10:00.000+07:00"/></event>
          <event><string key="concept:name" value="Check"/><string key="lifecycle:transition" value="complete"/>
            <date key="time:timestamp" value="2026-01-05T08:30:00.000+07:00"/><string key="org:resource" value="a"/></event>
          <event><string key="concept:name" value="Sign"/><int key="pages" value="3"/>
            <date key="time:timestamp" value="2026-01-05T09:00:00.000+0700"/></event>
        </trace>
        <trace><string key="concept:name" value="H2"/></trace>
      </log>
      """;

  private static EventLog read(String name, byte[] bytes) throws IOException {
    return LogFile.read(name, new ByteArrayInputStream(bytes), ZONE, Columns.RECOGNISED);
  }

  private static EventLog read(String name, String text) throws IOException {
    return read(name, text.getBytes(UTF_8));
  }

  @Test
  void beginsAndEndsOfXesArePaired() throws IOException {
    EventLog log = read("a.xes", XES);

    assertThat(log.cases()).hasSize(1);
    EventLog.Case one = log.cases().get(0);
    assertThat(one.id()).isEqualTo("H1");
    assertThat(one.attributes()).isEqualTo(Map.of("channel", "desk"));
    assertThat(one.events())
        .containsExactly(
            new EventLog.Event(
                "Check",
                Instant.parse("2026-01-05T01:00:00Z"),
                Instant.parse("2026-01-05T01:30:00Z"),
                "a",
                Map.of()),
            new EventLog.Event(
                "Sign", null, Instant.parse("2026-01-05T02:00:00Z"), null, Map.of("pages", "3")));
  }

  @Test
  void whatWeWriteOpensAgainUnchanged() throws IOException {
    EventLog log = KnownProcedure.log(KnownProcedure.PARAMETERS.replace("1500", "60"), 3);
    EventLog mixed =
        new EventLog(
            java.util.stream.Stream.concat(
                    log.cases().stream(), read("a.xes", XES).cases().stream())
                .toList());
    byte[] written = written(mixed);
    EventLog again = read("ours.xes", written);

    assertThat(again).isEqualTo(mixed);
    assertThat(written(again)).isEqualTo(written);
  }

  private static byte[] written(EventLog log) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XesWriter.write(log, out);
    return out.toByteArray();
  }

  @Test
  void csvOfEitherSeparatorAndPacked() throws IOException {
    String text =
        """
        case:concept:name,concept:name,org:resource,start_timestamp,time:timestamp,case:kind
        H1,Check,a,2026-01-05 08:00:00,2026-01-05T08:30:00+07:00,new
        H1,"Sign, seal",,,05/01/2026 09:00,new
        """;
    EventLog plain = read("a.csv", text);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(text.getBytes(UTF_8));
    }

    assertThat(plain.cases().get(0).attributes()).isEqualTo(Map.of("kind", "new"));
    assertThat(plain.cases().get(0).events())
        .extracting(EventLog.Event::activity)
        .containsExactly("Check", "Sign, seal");
    assertThat(plain.cases().get(0).events().get(0).start())
        .isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
    assertThat(plain.cases().get(0).events().get(1).end())
        .isEqualTo(Instant.parse("2026-01-05T02:00:00Z"));
    assertThat(read("a.csv.gz", packed.toByteArray())).isEqualTo(plain);
    assertThat(read("a.csv", "\uFEFFMã hồ sơ;Bước;Kết thúc\nH1;Ký;2026-01-05\n").events())
        .isEqualTo(1);
  }

  @Test
  void columnsCanBeNamed() throws IOException {
    Columns columns =
        new Columns(
            Map.of(Columns.Part.CASE, "k", Columns.Part.ACTIVITY, "b", Columns.Part.END, "t"));
    byte[] text = "k,b,t\n1,A,2026-01-05T08:00\n".getBytes(UTF_8);

    assertThat(LogFile.read("x.csv", new ByteArrayInputStream(text), ZONE, columns).events())
        .isEqualTo(1);
    assertThatThrownBy(() -> read("x.csv", text))
        .isInstanceOfSatisfying(
            LogProblem.class,
            e -> assertThat(e.args()).isEqualTo(List.of("x.csv", "case", "k, b, t")));
  }

  @Test
  void faultsNameTheFileAndTheLine() {
    refused("a.txt", "x", "log-unknown-kind");
    refused("a.xes", "<log><trace>", "log-unreadable");
    refused("a.xes", "<html/>", "log-unreadable");
    refused(
        "a.xes",
        "<!DOCTYPE log [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><log>&e;</log>",
        "log-unreadable");
    refused("a.xes", XES.replace("2026-01-05T09:00:00.000+0700", "yesterday"), "log-bad-time");
    refused(
        "a.xes",
        XES.replace("key=\"concept:name\" value=\"Sign\"", "key=\"x\" value=\"y\""),
        "log-no-value");
    refused("a.csv", "case,activity,end\nH1,Check,soon\n", "log-bad-time");
    refused("a.csv", "case,activity,end\nH1,,2026-01-05\n", "log-no-value");
    assertThatThrownBy(() -> read("a.csv", "case,activity,end\nH1,A,2026-01-05\nH1,B,soon\n"))
        .isInstanceOfSatisfying(
            LogProblem.class, e -> assertThat(e.args()).isEqualTo(List.of("a.csv", "3", "soon")));
  }

  private static void refused(String name, String text, String code) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOfSatisfying(LogProblem.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
