import js from "@eslint/js";
import globals from "globals";
import hooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Imports that a room of the house may not make, each with the sentence a developer reads when it tries. */
const bans = (rooms) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: rooms.map(([names, message]) => ({
        regex: `^(\\.\\./)+(src/)?(${names})(/|$)`,
        message,
      })),
    },
  ],
});

/** The recommended rules about Office.js alone; style is prettier's and TypeScript's business. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((rule) => rule.startsWith("office-addins/"))
    .map((rule) => [rule, "error"]),
);

const pure = {
  globals: { ...globals.es2023 },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/", "docs/rules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.es2023 } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/core/**/*.ts"],
    languageOptions: pure,
    rules: {
      ...bans([
        ["outlines", "The core takes its outline as an argument; a report type is data it must not know by name."],
        [
          "word|docx|pane|export",
          "The core is pure: it knows neither Word nor files nor React, so that it can be tested without them.",
        ],
      ]),
      "no-restricted-globals": [
        "error",
        ...["window", "document", "Office", "Word", "fetch", "localStorage", "setTimeout", "setInterval"].map(
          (name) => ({
            name,
            message: "The core is pure: no browser, no Office, no clock. Take what you need as an argument.",
          }),
        ),
        { name: "Date", message: "The core has no clock. Take the time as an argument." },
      ],
    },
  },
  {
    files: ["src/outlines/**/*.ts"],
    languageOptions: pure,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^(?!\\./|\\.\\./core/(outline|language)$|\\.\\./\\.\\./core/(outline|language)$|\\.\\./[a-z0-9-]+$)",
              message: "Outlines are data: they import only the Outline type.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/export/**/*.ts"],
    languageOptions: pure,
    rules: bans([["word|docx|pane|outlines", "An export turns a report into a string; it knows only the core."]]),
  },
  {
    files: ["src/word/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    languageOptions: {
      globals: { ...globals.browser, Office: "readonly", Word: "readonly", OfficeExtension: "readonly" },
    },
    rules: {
      ...officeRules,
      ...bans([["docx|pane|export|outlines", "src/word speaks to Word and knows only the core."]]),
    },
  },
  {
    files: ["src/docx/**/*.ts"],
    languageOptions: { globals: { ...globals.node } },
    rules: bans([["word|pane|export|outlines", "src/docx reads files and knows only the core."]]),
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...hooks.configs.recommended.rules,
      ...bans([
        ["word|docx", "The pane knows the report and DocumentHost, never Word. Only the composition roots join them."],
      ]),
    },
  },
  {
    files: ["src/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser, ...globals.node, Office: "readonly", Word: "readonly" } },
  },
  {
    files: ["scripts/**", "*.config.{js,mjs}", "src/check.ts", "test/**"],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } },
    rules: { "no-console": "off" },
  },
);
