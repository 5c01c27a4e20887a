package vn.thutuc.architecture.faulty.cli;

/** A command that others must not use. */
public class FaultyCommand {}
