/** ES modules among the dependencies of Univer and of the formula parser: Jest runs CommonJS, so they are compiled. */
const compiled = [
  "nanoid",
  "lodash-es",
  "kdbush",
  "rbush",
  "quickselect",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "@borgar",
  "core-js",
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    "^.+\\.(t|j)sx?$|^.+\\.mjs$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled.join("|")})/)`],
  // A time-out is for what hangs, not for what is slow on a busy machine.
  testTimeout: 120_000,
  // Jest would leave one core idle.
  maxWorkers: "100%",
  cacheDirectory: "<rootDir>/.cache/jest",
};
