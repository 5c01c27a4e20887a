package vn.thutuc.system;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the rooms run what they schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules {}
