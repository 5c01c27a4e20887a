package vn.thutuc.reform.calibration;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a log as XES, begins and ends apart, so that any tool for logs opens it. */
public final class XesWriter {

  private final XMLStreamWriter xml;
  private int pairs;

  private XesWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes UTF-8; the stream stays open.
   *
   * @throws IllegalStateException when the stream cannot be written
   */
  public static void write(EventLog log, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new XesWriter(xml).write(log);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(EventLog log) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line("log");
    xml.writeAttribute("xes.version", "1.0");
    xml.writeAttribute("xmlns", "http://www.xes-standard.org/");
    extension("Concept", "concept");
    extension("Time", "time");
    extension("Lifecycle", "lifecycle");
    extension("Organizational", "org");
    for (EventLog.Case one : log.cases()) {
      line("trace");
      string("concept:name", one.id());
      strings(one.attributes());
      for (EventLog.Event event : one.events()) {
        write(event);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void extension(String name, String prefix) throws XMLStreamException {
    xml.writeEmptyElement("extension");
    xml.writeAttribute("name", name);
    xml.writeAttribute("prefix", prefix);
    xml.writeAttribute("uri", "http://www.xes-standard.org/" + prefix + ".xesext");
  }

  private void write(EventLog.Event event) throws XMLStreamException {
    String pair = event.start() == null ? null : String.valueOf(++pairs);
    if (event.start() != null) {
      write(event, "start", event.start(), Map.of(), pair);
    }
    write(event, "complete", event.end(), event.attributes(), pair);
  }

  private void write(
      EventLog.Event event,
      String transition,
      Instant at,
      Map<String, String> attributes,
      @Nullable String pair)
      throws XMLStreamException {
    line("event");
    string("concept:name", event.activity());
    if (event.resource() != null) {
      string("org:resource", event.resource());
    }
    value("date", "time:timestamp", at.toString());
    string("lifecycle:transition", transition);
    if (pair != null) {
      string(LogCollector.PAIR, pair);
    }
    strings(attributes);
    xml.writeEndElement();
  }

  private void line(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void strings(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      string(one.getKey(), one.getValue());
    }
  }

  private void string(String key, String value) throws XMLStreamException {
    value("string", key, value);
  }

  private void value(String kind, String key, String value) throws XMLStreamException {
    xml.writeEmptyElement(kind);
    xml.writeAttribute("key", key);
    xml.writeAttribute("value", value);
  }
}
