package vn.thutuc.architecture.faulty;

import vn.thutuc.architecture.faulty.cli.FaultyCommand;
import vn.thutuc.architecture.faulty.system.FaultySystem;
import vn.thutuc.architecture.faulty.web.FaultyScreen;

/** Reaches into a screen, a command and the house itself. */
record ScreenUser(FaultyScreen screen, FaultyCommand command, FaultySystem system) {}
