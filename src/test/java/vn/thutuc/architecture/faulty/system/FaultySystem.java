package vn.thutuc.architecture.faulty.system;

/** A part of the house that others must not use. */
public class FaultySystem {}
