package vn.thutuc;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks up what a page names of the code, {@code Type#method} or {@code SomethingTest}. */
final class CodeNames {

  private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w*)#(\\w+)`");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
  private static final JavaClasses CODE = new ClassFileImporter().importPackages("vn.thutuc");

  private CodeNames() {}

  /** How many methods a text names. */
  static int methods(String text) {
    return (int) METHOD.matcher(text).results().count();
  }

  /** The methods a text names and nobody has. */
  static List<String> missingMethods(String text) {
    return METHOD
        .matcher(text)
        .results()
        .filter(named -> !exists(named.group(1), named.group(2)))
        .map(named -> named.group(1) + "#" + named.group(2))
        .toList();
  }

  /** The test classes a text names. */
  static List<String> tests(String text) {
    return TEST.matcher(text).results().map((MatchResult named) -> named.group(1)).toList();
  }

  /** Whether there is such a class. */
  static boolean isClass(String name) {
    return CODE.stream().anyMatch(candidate -> candidate.getSimpleName().equals(name));
  }

  private static boolean exists(String type, String method) {
    return CODE.stream()
        .filter(candidate -> candidate.getSimpleName().equals(type))
        .anyMatch(candidate -> declares(candidate, method));
  }

  private static boolean declares(JavaClass type, String method) {
    return type.getMethods().stream().anyMatch(each -> each.getName().equals(method));
  }
}
