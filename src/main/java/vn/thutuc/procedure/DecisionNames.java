package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The names in a file of decision tables that other files refer to; what the tables mean is the
 * rule book's business. An unreadable file has no names (the rule book says what is wrong with it).
 *
 * @param inputs the input expressions as written
 * @param outputs the output names
 */
public record DecisionNames(Set<String> decisions, List<String> inputs, Set<String> outputs) {

  static DecisionNames read(byte[] dmn) {
    DecisionNames names =
        new DecisionNames(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    try {
      XMLStreamReader xml = HardenedXml.open(dmn);
      boolean inExpression = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          inExpression |= xml.getLocalName().equals("inputExpression");
          names.open(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inExpression &= !xml.getLocalName().equals("inputExpression");
        } else if (event == XMLStreamConstants.CHARACTERS && inExpression && !xml.isWhiteSpace()) {
          names.inputs.add(xml.getText().strip());
        }
      }
    } catch (XMLStreamException e) {
      return new DecisionNames(Set.of(), List.of(), Set.of());
    }
    return names;
  }

  private void open(XMLStreamReader xml) {
    String local = xml.getLocalName();
    if (local.equals("decision") && xml.getAttributeValue(null, "id") != null) {
      decisions.add(xml.getAttributeValue(null, "id"));
    } else if (local.equals("output") && xml.getAttributeValue(null, "name") != null) {
      outputs.add(xml.getAttributeValue(null, "name"));
    }
  }
}
