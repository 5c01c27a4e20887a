package vn.thutuc.procedure;

import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing the check of a bundle found: where, how grave, which law asks for it, and what to do.
 *
 * @param file the path in the bundle, e.g. {@code processes/house-permit/process.bpmn}
 * @param element the BPMN id, YAML path, table row or form field concerned; in DRL files {@code
 *     rule:line:character}, the rule's name empty outside rules; null for a whole file
 * @param law the article that asks for it; null when it is a rule of this product
 */
public record Finding(
    Severity severity,
    String code,
    String file,
    @Nullable String element,
    @Nullable String law,
    Text message,
    Text advice) {}
