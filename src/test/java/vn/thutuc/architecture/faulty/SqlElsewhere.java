package vn.thutuc.architecture.faulty;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Talks SQL without being a repository. */
record SqlElsewhere(JdbcClient jdbc) {}
