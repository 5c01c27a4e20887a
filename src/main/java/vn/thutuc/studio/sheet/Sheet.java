package vn.thutuc.studio.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thutuc.page.FieldView;

/** A file laid out as a form: its parts in the order people read them. */
public record Sheet(List<Part> parts) {

  public Sheet {
    parts = List.copyOf(parts);
  }

  /** Some questions under one heading, with a sentence about the law behind them. */
  public record Part(String key, String title, String lead, List<Item> items) {

    public Part {
      items = List.copyOf(items);
    }

    /** Whether something written in it could not be taken. */
    public boolean isWrong() {
      Stream<FieldView> written = items.stream().flatMap(Sheet::entries).map(Entry::view);
      Stream<FieldView> fresh =
          items.stream().flatMap(Sheet::rows).flatMap(rows -> rows.fresh().stream());
      return Stream.concat(written, fresh).anyMatch(field -> field.error() != null);
    }
  }

  /** Every question, those in rows included. */
  Stream<Entry> entries() {
    return parts.stream().flatMap(part -> part.items().stream()).flatMap(Sheet::entries);
  }

  /** The rows that stand at a place. */
  Optional<Rows> rows(String at) {
    return parts.stream()
        .flatMap(part -> part.items().stream())
        .flatMap(Sheet::rows)
        .filter(rows -> rows.at().equals(at))
        .findFirst();
  }

  /** The row at a place. */
  Optional<Row> row(String at) {
    return parts.stream()
        .flatMap(part -> part.items().stream())
        .flatMap(Sheet::rows)
        .flatMap(rows -> rows.rows().stream())
        .filter(row -> row.at().equals(at))
        .findFirst();
  }

  private static Stream<Entry> entries(Item item) {
    if (item instanceof Entry entry) {
      return Stream.of(entry);
    }
    return item instanceof Rows rows
        ? rows.rows().stream().flatMap(row -> row.items().stream()).flatMap(Sheet::entries)
        : Stream.empty();
  }

  private static Stream<Rows> rows(Item item) {
    return item instanceof Rows rows
        ? Stream.concat(
            Stream.of(rows),
            rows.rows().stream().flatMap(row -> row.items().stream()).flatMap(Sheet::rows))
        : Stream.empty();
  }
}
