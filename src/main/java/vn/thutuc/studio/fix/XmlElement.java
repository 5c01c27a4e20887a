package vn.thutuc.studio.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an XML text with the places it stands at, counted in characters. */
public final class XmlElement {

  final @Nullable XmlElement parent;

  final String name;

  final int start;
  final List<Attribute> attributes = new ArrayList<>();
  final List<XmlElement> children = new ArrayList<>();

  /** Behind the start tag. */
  int opened;

  /** Before the end tag; the same as {@link #opened} if there is none. */
  int closing;

  int end;
  boolean selfClosed;

  XmlElement(@Nullable XmlElement parent, String name, int start) {
    this.parent = parent;
    this.name = name;
    this.start = start;
  }

  /**
   * An attribute.
   *
   * @param from where the value begins, behind the quote
   * @param to where the value ends
   */
  public record Attribute(String name, String value, int start, int from, int to) {}

  /** As written, with its prefix. */
  public String name() {
    return name;
  }

  public String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon; empty for none. */
  public String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** The attribute of that local name. */
  public Optional<Attribute> attribute(String local) {
    return attributes.stream()
        .filter(one -> one.name().equals(local) || one.name().endsWith(":" + local))
        .findFirst();
  }

  public String value(String local) {
    return attribute(local).map(Attribute::value).orElse("");
  }

  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }

  public Stream<XmlElement> children(String local) {
    return children.stream().filter(child -> child.local().equals(local));
  }
}
