package vn.thutuc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

  private static final String HEAD =
      """
      id: town
      name: {vi: Thị trấn, en: Town}
      zone: Asia/Ho_Chi_Minh
      weekly:
        MON-FRI: ["08:00-12:00", "13:00-17:00"]
      source: test
      """;
  private static final String YEAR =
      """
      year: 2026
      confirmed: true
      source: test
      days:
        - date: 2026-11-24
          kind: HOLIDAY
          name: {vi: Ngày Văn hóa, en: Culture Day}
          source: test
          confirmed: true
      """;

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void readsTheCopyInTheJarWhenTheFolderHasNone() {
    WorkingCalendar vn = new Calendars(folder).get("vn");
    assertThat(vn.years()).containsOnlyKeys(2024, 2025, 2026, 2027);
    assertThat(vn.holidayOn(LocalDate.parse("2026-11-24")))
        .hasValueSatisfying(day -> assertThat(day.nameVi()).isEqualTo("Ngày Văn hóa Việt Nam"));
    assertThat(vn.holidays()).hasSizeGreaterThan(45).allMatch(day -> !day.source().isBlank());
  }

  @Test
  void readsTheFolderBeforeTheJarAndAgainWhenTold() throws IOException {
    write("town.yaml", HEAD);
    write("town-2026.yaml", YEAR);
    Calendars calendars = new Calendars(folder);
    assertThat(calendars.get("town").years()).containsOnlyKeys(2026);
    write("town-2027.yaml", YEAR.replace("2026", "2027"));
    assertThat(calendars.get("town").years()).containsOnlyKeys(2026);
    calendars.refresh("town");
    assertThat(calendars.get("town").years()).containsOnlyKeys(2026, 2027);
  }

  @Test
  void anAgencyAddsAYearToACalendarOfTheJar() throws IOException {
    write("vn-2028.yaml", YEAR.replace("2026", "2028"));
    WorkingCalendar vn = new Calendars(folder).get("vn");
    assertThat(vn.years()).containsOnlyKeys(2024, 2025, 2026, 2027, 2028);
    assertThat(vn.workingTime(false).worksOn(LocalDate.parse("2028-11-24"))).isFalse();
  }

  @Test
  void anAgencyChangesOnlyWhatItNames() throws IOException {
    write("town.yaml", "id: town\nextends: vn\nname: {vi: a, en: b}\nsource: test\n");
    write("town-2026.yaml", YEAR.replace("11-24", "12-24"));
    WorkingTime town = new Calendars(folder).get("town").workingTime(false);
    assertThat(town.worksOn(LocalDate.parse("2026-11-24"))).isFalse();
    assertThat(town.worksOn(LocalDate.parse("2026-12-24"))).isFalse();
    assertThat(town.worksOn(LocalDate.parse("2026-12-25"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MON-FRI: [         | MON-FRY: [          | weekly | MON-FRY",
        "MON-FRI: [         | MON-FRI-SUN: [      | weekly | MON-FRI-SUN",
        "08:00-12:00        | 08:00-25:00         | weekly | 25:00",
        "08:00-12:00        | 08:00-14:00         | weekly | overlap",
        "08:00-12:00        | 12:00-08:00         | weekly | begin before they end",
        "Asia/Ho_Chi_Minh   | Asia/Hanoi          | zone   | time zone",
        "id: town           | id: city            | id     | town",
        "source: test       | sauce: test         | sauce  | not a key known here",
        "zone: Asia/Ho_Chi_Minh | name2: x         | name2  | known",
      })
  void namesTheFileAndTheKeyOfAFaultInTheHead(String good, String bad, String key, String why)
      throws IOException {
    write("town.yaml", HEAD.replace(good, bad));
    assertThatThrownBy(() -> new Calendars(folder).get("town"))
        .isInstanceOf(CalendarProblem.class)
        .hasMessageStartingWith("town.yaml: " + key)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: HOLIDAY      | kind: PARTY         | days[0].kind      | PARTY",
        "date: 2026-11-24   | date: 2026-11-31    | days[0].date      | 2026-11-31",
        "date: 2026-11-24   | date: 2027-11-24    | days[0].date      | 2027-11-24",
        "en: Culture Day    | en: ''              | days[0].name.en   | missing",
        "year: 2026         | year: 2025          | year              | name of the file",
        "confirmed: true    | confirmed: yes sir  | confirmed         | true or false",
      })
  void namesTheFileAndTheKeyOfAFaultInAYear(String good, String bad, String key, String why)
      throws IOException {
    write("town.yaml", HEAD);
    write("town-2026.yaml", YEAR.replace(good, bad));
    assertThatThrownBy(() -> new Calendars(folder).get("town"))
        .isInstanceOf(CalendarProblem.class)
        .hasMessageStartingWith("town-2026.yaml: " + key)
        .hasMessageContaining(why);
  }

  @Test
  void refusesADayThatStandsTwice() throws IOException {
    write("town.yaml", HEAD);
    write("town-2026.yaml", YEAR + YEAR.substring(YEAR.indexOf("  - date")));
    assertThatThrownBy(() -> new Calendars(folder).get("town"))
        .hasMessageContaining("town-2026.yaml: days[1].date: 2026-11-24 stands in the file twice");
  }

  @Test
  void refusesAnIdThatIsNoneOrUnknownOrItsOwnParent() throws IOException {
    Calendars calendars = new Calendars(folder);
    assertThatThrownBy(() -> calendars.get("../vn")).isInstanceOf(CalendarProblem.class);
    assertThatThrownBy(() -> calendars.get("nowhere"))
        .isInstanceOf(CalendarProblem.class)
        .hasMessageContaining("nowhere.yaml");
    write("town.yaml", HEAD + "extends: town\n");
    assertThatThrownBy(() -> calendars.get("town")).hasMessageContaining("extends");
  }
}
