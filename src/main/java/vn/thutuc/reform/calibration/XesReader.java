package vn.thutuc.reform.calibration;

import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.HardenedXml;

/**
 * Reads XES (IEEE 1849) as it streams by: traces, events and their own attributes; what stands
 * inside attributes, and all that is told of the log as a whole, is passed over.
 */
final class XesReader {

  private final String file;
  private final LogTimes times;
  private final LogCollector log;
  private final Map<String, String> trace = new HashMap<>();
  private @Nullable Map<String, String> event;
  private int depth;
  private int traces;
  private String id = "";

  private XesReader(String file, LogTimes times) {
    this.file = file;
    this.times = times;
    this.log = new LogCollector(file);
  }

  static EventLog read(String file, InputStream in, LogTimes times) {
    return new XesReader(file, times).read(in);
  }

  private EventLog read(InputStream in) {
    try {
      XMLStreamReader xml = HardenedXml.readers().createXMLStreamReader(in);
      while (xml.hasNext()) {
        int next = xml.next();
        if (next == XMLStreamConstants.START_ELEMENT) {
          open(xml);
        } else if (next == XMLStreamConstants.END_ELEMENT) {
          close(xml);
        } else if (next == XMLStreamConstants.DTD || next == XMLStreamConstants.ENTITY_REFERENCE) {
          throw LogProblem.unreadable(file, xml.getLocation().getLineNumber(), "DOCTYPE");
        }
      }
      return log.log();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw LogProblem.unreadable(file, line, "XML");
    }
  }

  /** Depth 1 is the log, 2 a trace, 3 its attributes and events, 4 attributes of events. */
  private void open(XMLStreamReader xml) {
    depth++;
    String name = xml.getLocalName();
    if (depth == 1 && !name.equals("log")) {
      throw LogProblem.unreadable(file, xml.getLocation().getLineNumber(), "<" + name + ">");
    } else if (depth == 2 && name.equals("trace")) {
      id = "";
      trace.clear();
      traces++;
    } else if (depth == 3 && name.equals("event")) {
      event = new HashMap<>();
    } else if (depth == 4 && event != null) {
      keep(xml, event);
    } else if (depth == 3 && traces > 0) {
      keep(xml, trace);
    }
  }

  private void keep(XMLStreamReader xml, Map<String, String> into) {
    String key = xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    if (key == null || value == null) {
      return;
    }
    if (into.size() >= LogLimits.ATTRIBUTES || value.length() > LogLimits.VALUE) {
      throw LogProblem.tooLarge(file, key, LogLimits.ATTRIBUTES);
    }
    into.put(key, value);
  }

  private void close(XMLStreamReader xml) {
    if (depth == 3 && event != null) {
      log.add(id(), entry(event, xml.getLocation().getLineNumber()));
      event = null;
    } else if (depth == 2 && xml.getLocalName().equals("trace")) {
      String known = id();
      trace.remove("concept:name");
      log.describe(known, trace);
    }
    depth--;
  }

  private String id() {
    if (id.isEmpty()) {
      id = trace.getOrDefault("concept:name", "#" + traces);
    }
    return id;
  }

  private LogCollector.Entry entry(Map<String, String> of, int line) {
    String activity = of.remove("concept:name");
    String time = of.remove("time:timestamp");
    if (activity == null || time == null) {
      throw LogProblem.noValue(file, line, activity == null ? "concept:name" : "time:timestamp");
    }
    Instant at = times.read(time).orElseThrow(() -> LogProblem.badTime(file, line, time));
    String transition = of.remove("lifecycle:transition");
    String resource = of.remove("org:resource");
    return new LogCollector.Entry(activity, transition, null, at, resource, of);
  }
}
