const base = require("./jest.config.js");

/** The tests in a browser: one page at a time, with time for a whole day of use on a busy machine. */
module.exports = {
  ...base,
  testPathIgnorePatterns: ["/node_modules/"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testTimeout: 600_000,
  maxWorkers: 1,
};
