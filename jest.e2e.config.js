const base = require("./jest.config.js");

/** The tests in a browser: one page at a time, with time to start the sandbox. */
module.exports = {
  ...base,
  testPathIgnorePatterns: ["/node_modules/"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
