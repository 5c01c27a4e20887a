package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.thutuc.rules.problem.Faults;

/**
 * Reads the decision tables of a DMN file, and refuses everything in it that is not one.
 *
 * <p>Accepted are DMN 1.1 to 1.3 files of decision tables in FEEL; functions, imports and literal
 * expressions are refused because nobody could say of them which row applied.
 */
public final class DmnReader {

  private static final int MOST_BYTES = 1_000_000;

  private final Faults faults;

  public DmnReader(Faults faults) {
    this.faults = faults;
  }

  /** The tables of a file; those that cannot be read are missing and a fault says why. */
  public List<DmnTable> read(byte[] content) {
    if (content.length > MOST_BYTES) {
      faults.add("dmn.too-large", null, MOST_BYTES / 1000);
      return List.of();
    }
    try {
      CleanXml.Cleaned clean = CleanXml.clean(content);
      clean.refused().forEach(each -> faults.add("dmn.refused-element", each.id(), each.name()));
      return tables(TableParser.read(clean.stream()));
    } catch (SAXParseException e) {
      faults.addAt("dmn.unreadable", null, e.getLineNumber(), e.getMessage());
    } catch (SAXException | DmnModelException e) {
      faults.add("dmn.unreadable", null, innermost(e));
    } catch (ModelException e) {
      faults.add("dmn.unreadable", null, innermost(e));
    }
    return List.of();
  }

  /**
   * The file as the product reads it and the engine is given it: checked words only, in one form.
   *
   * @throws IllegalArgumentException if it cannot be read; {@link #read} says why
   */
  public static String canonical(byte[] content) {
    try {
      return CleanXml.clean(content).text();
    } catch (SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private List<DmnTable> tables(DmnModelInstance model) {
    FeelOnly.check(model, faults);
    List<DmnTable> tables = new ArrayList<>();
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getExpression() instanceof DecisionTable table) {
        new TableReader(faults, decision, table).read().ifPresent(tables::add);
      } else {
        faults.add("dmn.not-a-table", decision.getId());
      }
    }
    if (tables.isEmpty() && faults.count() == 0) {
      faults.add("dmn.no-table", null);
    }
    return tables;
  }
}
