/* SwiftPM makes a C module of a target that has a source; the module itself is include/jobposting.h. */
