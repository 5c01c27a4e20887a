package vn.thutuc.rules.drl;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.thutuc.rules.problem.Fault;
import vn.thutuc.rules.problem.Faults;
import vn.thutuc.rules.problem.Nesting;

/**
 * Reads a DRL file by an allow-list: what the vocabulary does not name is refused with its line.
 *
 * <p>DRL can run any Java in ten places. So the text is never given to Drools: it is parsed,
 * reduced to {@link DrlRule}, and later written anew from that.
 */
public final class DrlReader {

  private static final int MOST_BYTES = 200_000;
  private static final int MOST_RULES = 2000;
  private static final int DEEPEST = 40;

  private final Faults faults;

  public DrlReader(Faults faults) {
    this.faults = faults;
  }

  /** The rules of a file; those that are refused are missing and a fault says why. */
  public List<DrlRule> read(byte[] content) {
    String text =
        Normalizer.normalize(new String(content, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    if (content.length > MOST_BYTES) {
      faults.add("drl.too-large", null, MOST_BYTES / 1000);
    } else if (text.contains("\\u")) {
      faults.addAt("drl.unicode-escape", null, lineOf(text, text.indexOf("\\u")));
    } else if (Nesting.depth(text) > DEEPEST) {
      faults.add("drl.too-deep", null, DEEPEST);
    } else {
      return parse(text);
    }
    return List.of();
  }

  private static int lineOf(String text, int at) {
    return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
  }

  private List<DrlRule> parse(String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr parsed = parser.parse(false, text);
      if (parser.hasErrors() || parsed == null) {
        parser.getErrors().forEach(this::unreadable);
        return List.of();
      }
      return rules(parsed);
    } catch (DroolsParserException e) {
      faults.add("drl.unreadable", null, String.valueOf(e.getMessage()));
      return List.of();
    } catch (StackOverflowError e) {
      faults.add("drl.too-deep", null, DEEPEST);
      return List.of();
    }
  }

  private void unreadable(DroolsError error) {
    int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
    int column = error instanceof ParserError parser ? parser.getCol() + 1 : 0;
    List<String> words = List.of(error.getMessage());
    faults.add(new Fault("drl.unreadable", faults.file(), null, Math.max(0, line), column, words));
  }

  private List<DrlRule> rules(PackageDescr parsed) {
    refuseDeclarations(parsed);
    if (parsed.getRules().size() > MOST_RULES) {
      faults.add("drl.too-many-rules", null, MOST_RULES);
      return List.of();
    }
    List<DrlRule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleDescr rule : parsed.getRules()) {
      if (!names.add(rule.getName())) {
        faults.addAt("drl.name-twice", rule.getName(), rule.getLine());
      }
      new RuleReader(faults, rule).read().ifPresent(rules::add);
    }
    return rules;
  }

  private void refuseDeclarations(PackageDescr parsed) {
    refuse("import", parsed.getImports());
    refuse("import function", parsed.getFunctionImports());
    refuse("import accumulate", parsed.getAccumulateImports());
    refuse("global", parsed.getGlobals());
    refuse("function", parsed.getFunctions());
    refuse("declare", parsed.getTypeDeclarations());
    refuse("declare enum", parsed.getEnumDeclarations());
    refuse("declare entry-point", parsed.getEntryPointDeclarations());
    refuse("declare window", parsed.getWindowDeclarations());
    refuse("attribute", parsed.getAttributes());
    if (parsed.getUnit() != null) {
      faults.addAt("drl.declaration", null, parsed.getUnit().getLine(), "unit");
    }
  }

  private void refuse(String what, Iterable<? extends BaseDescr> declarations) {
    declarations.forEach(
        declaration -> faults.addAt("drl.declaration", null, declaration.getLine(), what));
  }
}
