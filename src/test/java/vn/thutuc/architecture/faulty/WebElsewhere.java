package vn.thutuc.architecture.faulty;

import org.springframework.web.bind.annotation.RestController;

/** Answers web requests outside a screen. */
@RestController
class WebElsewhere {}
