package de.seismograph.suite;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else. */
@Suite
@SelectPackages("de.seismograph")
@ExcludePackages("de.seismograph.web")
@IncludeClassNamePatterns(".*Test")
class ServiceSuite {}
