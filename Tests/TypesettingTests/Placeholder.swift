import Testing

// The tests of this module come with it.
