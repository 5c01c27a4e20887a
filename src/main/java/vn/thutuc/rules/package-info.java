/**
 * What does the law say: the decision tables and rules of one published version, asked with facts,
 * answered with reasons.
 *
 * @see vn.thutuc.rules.RuleBook
 */
@NullMarked
@ApplicationModule(allowedDependencies = "refusal")
package vn.thutuc.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
