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
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
    },
  ],
};
