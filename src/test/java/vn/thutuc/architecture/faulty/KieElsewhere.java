package vn.thutuc.architecture.faulty;

import org.kie.api.runtime.KieSession;

/** Uses KIE outside its room. */
record KieElsewhere(KieSession session) {}
