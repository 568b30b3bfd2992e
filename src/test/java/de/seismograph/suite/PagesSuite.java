package de.seismograph.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people see of it. */
@Suite
@SelectPackages("de.seismograph.web")
@IncludeClassNamePatterns(".*Test")
class PagesSuite {}
