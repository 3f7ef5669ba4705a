/**
 * A browser shared with whatever else the machine does is late now and then: a browser
 * test that fails is tried once more, and what it said the first time is printed, so
 * that one that fails by chance is seen and mended. Unit tests have no such grace.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
