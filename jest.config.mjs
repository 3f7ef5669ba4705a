const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  transform: { "\\.[jt]sx?$": swc, "\\.mjs$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(@fluentui|@griffel|@eigenpal)/).+\\.js$"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

/** Unit tests run anywhere in seconds; browser tests drive a real Chromium against the built pages. */
export default {
  // A busy machine takes its time.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      setupFiles: ["<rootDir>/test/support/one-seed.ts"],
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["\\.browser\\.test\\.ts$"],
    },
    {
      ...shared,
      // Once more what is tested against the stand-in for Word, now with the habits of
      // the oddest Word (test/stand-in/faults.ts). Not again: tests that try both
      // Words themselves, that need none, and those of what the best Word itself does.
      displayName: "oddest-word",
      globals: { wordHabits: "oddest" },
      setupFiles: ["<rootDir>/test/support/one-seed.ts"],
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{word,stand-in}/*.test.ts"],
      testPathIgnorePatterns: [
        "/word/(rich-documents|meanwhile|nothing-harmed|office-host|faults|fake-host|docx-file)\\.test",
        "/stand-in/(object-model|insert-ooxml|faults|dispatcher|main-part|package|parts|protocol|site|table-looks)\\.test",
      ],
    },
    {
      ...shared,
      displayName: "browser",
      setupFilesAfterEnv: ["<rootDir>/test/support/once-more.ts"],
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
    },
  ],
};
