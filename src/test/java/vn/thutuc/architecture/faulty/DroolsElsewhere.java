package vn.thutuc.architecture.faulty;

import org.drools.drl.parser.DrlParser;

/** Uses Drools outside its room. */
record DroolsElsewhere(DrlParser parser) {}
