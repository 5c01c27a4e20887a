package vn.thutuc.architecture.faulty.web;

/** A screen that others must not use. */
public class FaultyScreen {}
